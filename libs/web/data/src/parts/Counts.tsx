import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes } from '@cashlight/web-ui';
import type { Counts } from '../desk/upload';
import styles from './parts.module.css';

const OUTCOMES = ['accepted', 'unchanged', 'replaced', 'rejected'] as const;

/** What became of the rows of a file. */
export function CountFigures({ counts }: { readonly counts: Counts }) {
  const t = useWords();
  const format = useFormat();
  return (
    <dl className={styles['counts']}>
      {OUTCOMES.map((outcome) => (
        <div
          key={outcome}
          className={classes(outcome === 'rejected' && counts.rejected > 0 && styles['behind'])}
        >
          <dt>{t(`data.outcome.${outcome}`)}</dt>
          <dd>{format.count(counts[outcome])}</dd>
        </div>
      ))}
      <div className={styles['sum']}>
        <dt>{t('data.outcome.rows')}</dt>
        <dd>{format.count(counts.rows)}</dd>
      </div>
    </dl>
  );
}
