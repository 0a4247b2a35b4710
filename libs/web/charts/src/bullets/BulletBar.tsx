import { toneOf } from '@cashlight/web-ui';
import styles from './BulletBar.module.css';

interface Props {
  value: number | null;
  target: number | null;
  gap: number | null;
  /** The right end of the scale; the left is zero. */
  max?: number;
}

/** A bar from zero with a mark where the target is. It illustrates figures that stand beside it, and says nothing by itself. */
export function BulletBar({ value, target, gap, max = 1 }: Props) {
  const percent = (fraction: number): string => `${Math.min(100, Math.max(0, (fraction / max) * 100))}%`;
  return (
    <span className={styles['track']} aria-hidden="true">
      {value !== null && (
        <span className={styles['bar']} data-tone={toneOf(gap)} style={{ inlineSize: percent(value) }} />
      )}
      {target !== null && <span className={styles['target']} style={{ insetInlineStart: percent(target) }} />}
    </span>
  );
}
