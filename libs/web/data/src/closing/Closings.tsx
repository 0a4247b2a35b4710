import type { ClosingsQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card } from '@cashlight/web-ui';
import { Difference } from './Difference';
import styles from './closing.module.css';

export type Closing = ClosingsQuery['closings'][number];

interface ClosingsProps {
  readonly month: string;
  /** Newest first. */
  readonly closings: readonly Closing[];
}

/** How the month was closed and opened again, and what changed in between. */
export function Closings({ month, closings }: ClosingsProps) {
  const t = useWords();
  const format = useFormat();
  return (
    <Card title={t('data.closing.history')}>
      {closings.length === 0 && <p>{t('data.closing.never', { month: format.month(month) })}</p>}
      <ol className={styles['closings']} reversed>
        {closings.map(({ id, closedAt, closedBy, note, reopenedAt, reopenedBy, reopenReason }) => (
          <li key={id}>
            <p>
              {t('data.closing.closedBy', { when: format.moment(closedAt), who: closedBy })}
              {note !== null && ` “${note}”`}
            </p>
            {reopenedAt !== null && (
              <p>
                {t('data.closing.reopenedBy', { when: format.moment(reopenedAt), who: reopenedBy ?? '' })}
                {reopenReason !== null && ` “${reopenReason}”`}
              </p>
            )}
          </li>
        ))}
      </ol>
      {closings.length > 0 && <Difference key={closings.length} closings={closings} />}
    </Card>
  );
}
