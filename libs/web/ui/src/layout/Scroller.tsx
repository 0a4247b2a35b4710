import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { classes } from '../styles/classes';
import styles from './layout.module.css';

/** What scrolls can be reached by keyboard, and so needs a name. */
const SCROLLABLE = { role: 'region', tabIndex: 0 } as const;

export interface ScrollerProps {
  /** Names what is inside. */
  readonly label: string;
  /** Opens at the end: where the newest is. */
  readonly startsAtEnd?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A frame for what may be wider than the page; shades at its edges say that there is more. */
export function Scroller({ label, startsAtEnd = false, className, children }: ScrollerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const look = useCallback(() => markHidden(frame.current, box.current), []);
  useEffect(() => {
    const scrolled = box.current;
    if (!scrolled) return undefined;
    if (startsAtEnd) scrolled.scrollLeft = scrolled.scrollWidth;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scrolled);
    return () => observer.disconnect();
  }, [startsAtEnd, look]);
  return (
    <div ref={frame} className={styles['scrollFrame']}>
      <div
        ref={box}
        {...SCROLLABLE}
        aria-label={label}
        className={classes(styles['scroller'], className)}
        onScroll={look}
      >
        {children}
      </div>
    </div>
  );
}

/** Notes for the style sheet on which sides something is out of sight. */
function markHidden(frame: HTMLElement | null, box: HTMLElement | null): void {
  if (!frame || !box) return;
  const { scrollLeft, clientWidth, scrollWidth } = box;
  frame.dataset['before'] = String(scrollLeft > 1);
  frame.dataset['after'] = String(scrollLeft + clientWidth < scrollWidth - 1);
}
