import { useFormat, useWords } from '@cashlight/web-i18n';
import type { ReactNode } from 'react';
import { Button, EmptyState, monthPeriod, useView } from '@cashlight/web-ui';

/** No data in the period: when there are some, and the way to them; `elsewhere` leads to where there may be some in it. */
export function NothingInPeriod({ elsewhere }: { readonly elsewhere?: ReactNode }) {
  const t = useWords();
  const format = useFormat();
  const { bounds, change } = useView();
  const { firstMonth, lastMonth } = bounds;
  return (
    <EmptyState
      title={t('overview.nothingInPeriod')}
      action={
        <Button kind="primary" onClick={() => change({ period: monthPeriod(lastMonth) })}>
          {t('overview.toLatest', { month: format.monthLong(lastMonth) })}
        </Button>
      }
    >
      <p>
        {t('overview.nothingInPeriodText', {
          first: format.month(firstMonth),
          last: format.month(lastMonth),
        })}
      </p>
      {elsewhere && <p>{elsewhere}</p>}
    </EmptyState>
  );
}
