import { useFormat } from '@cashlight/web-i18n';
import styles from './parts.module.css';

export interface ProgressProps {
  /** What is under way, for those who do not see the bar. */
  readonly label: string;
  /** Undefined while nothing is known. */
  readonly done: number | undefined;
  readonly total: number;
  /** Count, rate and time left, in words. */
  readonly facts: readonly string[];
}

/** How far something is. */
export function Progress({ label, done, total, facts }: ProgressProps) {
  const format = useFormat();
  const fraction = done === undefined || total <= 0 ? undefined : Math.min(1, done / total);
  const percent = fraction === undefined ? [] : [format.percentDown(fraction)];
  return (
    <div className={styles['progress']}>
      <progress aria-label={label} max={1} {...(fraction === undefined ? {} : { value: fraction })} />
      <p>{[...percent, ...facts].join(' · ')}</p>
    </div>
  );
}
