import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, Card, Skeleton, usePageSearch, useView } from '@cashlight/web-ui';
import { isMonth } from '../month';
import { MonthStatesDocument } from './closing.graphql';
import { MonthCalendar } from './MonthCalendar';
import { MonthPanel } from './MonthPanel';
import styles from './closing.module.css';

/** Which months are closed; one of them with what is to be looked at, closing and reopening, and what changed between closings. */
export function ClosingTab({ mayClose }: { readonly mayClose: boolean }) {
  const t = useWords();
  const [search] = usePageSearch();
  const { bounds } = useView();
  const { firstMonth, lastMonth } = bounds;
  const state = useOperation(MonthStatesDocument, { period: { from: firstMonth, to: lastMonth } });
  const month = isMonth(search['month']) ? search['month'] : lastMonth;
  return (
    <Async state={state} skeleton={<Skeleton height={20} />}>
      {({ monthStates }) => {
        const closed = monthStates.find((each) => each.month === month)?.closed ?? false;
        return (
          <div className={styles['tab']}>
            <Card title={t('data.closing.months')} description={t('data.closing.text')}>
              <MonthCalendar states={monthStates} chosen={month} />
            </Card>
            <MonthPanel key={month} month={month} isClosed={closed} mayClose={mayClose} />
          </div>
        );
      }}
    </Async>
  );
}
