import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, Card, IconButton, Skeleton, usePageSearch, useView } from '@cashlight/web-ui';
import { isMonth } from '../month';
import { MonthStatesDocument } from './closing.graphql';
import { decadeOf, type Decade } from './decade';
import { MonthCalendar } from './MonthCalendar';
import { MonthPanel } from './MonthPanel';
import styles from './closing.module.css';

/** Which months are closed; one of them with what is to be looked at, closing and reopening, and what changed between closings. */
export function ClosingTab({ mayClose }: { readonly mayClose: boolean }) {
  const t = useWords();
  const [search] = usePageSearch();
  const { bounds } = useView();
  const { firstMonth, lastMonth } = bounds;
  const asked = search['month'];
  const month = isMonth(asked) && asked >= firstMonth && asked <= lastMonth ? asked : lastMonth;
  const decade = decadeOf(month, bounds);
  const state = useOperation(MonthStatesDocument, { period: { from: decade.from, to: decade.to } });
  return (
    <Async state={state} skeleton={<Skeleton height={20} />}>
      {({ monthStates }) => {
        const closed = monthStates.find((each) => each.month === month)?.closed ?? false;
        return (
          <div className={styles['tab']}>
            <Card
              title={t('data.closing.months')}
              description={t('data.closing.text')}
              actions={<Steps decade={decade} />}
            >
              <MonthCalendar states={monthStates} chosen={month} />
            </Card>
            <MonthPanel key={month} month={month} isClosed={closed} mayClose={mayClose} />
          </div>
        );
      }}
    </Async>
  );
}

/** Earlier and later years. */
function Steps({ decade: { earlier, later } }: { readonly decade: Decade }) {
  const t = useWords();
  const [, change] = usePageSearch();
  if (!earlier && !later) return null;
  return (
    <span className={styles['steps']}>
      <IconButton
        icon="chevronLeft"
        label={t('data.closing.earlier')}
        disabled={!earlier}
        onClick={() => change({ month: earlier }, true)}
      />
      <IconButton
        icon="chevronRight"
        label={t('data.closing.later')}
        disabled={!later}
        onClick={() => change({ month: later }, true)}
      />
    </span>
  );
}
