import styles from './layout.module.css';

export interface HeadlineProps {
  /** The finding first, then what supports it. */
  readonly sentences: readonly string[];
}

/** What a page opens with: its finding as the heading, what supports it below. */
export function Headline({ sentences: [finding, ...evidence] }: HeadlineProps) {
  return (
    <div className={styles['finding']}>
      <h1>{finding}</h1>
      {evidence.length > 0 && <p>{evidence.join(' ')}</p>}
    </div>
  );
}
