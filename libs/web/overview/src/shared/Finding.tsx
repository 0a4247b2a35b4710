import { useWords } from '@cashlight/web-i18n';
import { classes, Icon, toneOf } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import styles from './story.module.css';

export interface FindingProps {
  /** Where one is: the way up. */
  readonly above?: ReactNode;
  readonly sentences: readonly string[];
  /** Fraction; null: the month has no value on a path. */
  readonly gap: number | null;
  /** Whether a December target is given at all. */
  readonly hasGoal: boolean;
  /** Whether units are missing: then there is no verdict yet. */
  readonly partial: boolean;
}

/** The answer before the evidence: on plan or not, then the sentences of the data. */
export function Finding({ above, sentences, gap, hasGoal, partial }: FindingProps) {
  const t = useWords();
  const tone = partial ? 'provisional' : toneOf(gap);
  const [first, ...rest] = sentences;
  return (
    <div className={styles['finding']}>
      <div className={styles['above']}>
        {above}
        {(tone !== 'none' || !hasGoal) && (
          <p className={classes(styles['status'], styles[tone])}>
            {(tone === 'ahead' || tone === 'behind') && <Icon name={tone === 'ahead' ? 'up' : 'down'} />}
            {t(`overview.status.${tone}`)}
          </p>
        )}
      </div>
      <h1 className={styles['headline']}>{first ?? t('overview.title')}</h1>
      {rest.length > 0 && <p className={styles['sentences']}>{rest.join(' ')}</p>}
    </div>
  );
}
