import { useEffect, useRef, type ReactNode } from 'react';
import styles from './SaveBar.module.css';

export interface SaveBarProps {
  /** What the bar saves, to those who listen. */
  readonly label: string;
  /** That it was saved, told until the next change; nothing otherwise. */
  readonly saved?: ReactNode;
  /** What is not saved yet. */
  readonly unsaved: string;
  /** Why it cannot be saved yet. */
  readonly obstacles: readonly string[];
  /** The buttons: giving it up, and saving it. */
  readonly children: ReactNode;
}

/** What is not saved yet, why it cannot be where it cannot, and the way to save it; in sight while one edits. */
export function SaveBar({ label, saved, unsaved, obstacles, children }: SaveBarProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const isSaved = Boolean(saved);
  useEffect(() => {
    if (isSaved) text.current?.focus();
  }, [isSaved]);
  return (
    <div className={styles['bar']} role="group" aria-label={label}>
      <p ref={text} tabIndex={-1} className={styles['text']}>
        <span role="status" className={styles['saved']}>
          {saved}
        </span>
        {!isSaved && <span>{unsaved}</span>}
        {obstacles.map((obstacle) => (
          <strong key={obstacle}>{obstacle}</strong>
        ))}
      </p>
      {children}
    </div>
  );
}
