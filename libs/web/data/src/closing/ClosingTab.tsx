import type { MonthStatesQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Card, IconButton, Skeleton, useMisread, usePageSearch, useView } from '@cashlight/web-ui';
import { useState } from 'react';
import { isMonth, isWithin } from '../month';
import { MonthStatesDocument } from './closing.graphql';
import { decadeOf, type Decade } from './decade';
import { dueMonth } from './dueMonth';
import { MonthCalendar } from './MonthCalendar';
import { MonthPanel } from './MonthPanel';
import styles from './closing.module.css';

/** Which months are closed; one of them with what is to be looked at, closing and reopening, and what changed between closings. */
export function ClosingTab({ mayClose }: { readonly mayClose: boolean }) {
  const [search] = usePageSearch();
  const { bounds } = useView();
  const month = search['month'];
  const asked = isMonth(month) && isWithin(month, bounds) ? month : undefined;
  const decade = decadeOf(asked ?? bounds.lastMonth, bounds);
  const state = useOperation(MonthStatesDocument, { period: { from: decade.from, to: decade.to } });
  return (
    <Async state={state} skeleton={<Skeleton height={20} />}>
      {({ monthStates }) => <Months states={monthStates} asked={asked} decade={decade} mayClose={mayClose} />}
    </Async>
  );
}

interface MonthsProps {
  readonly states: MonthStatesQuery['monthStates'];
  readonly asked: string | undefined;
  readonly decade: Decade;
  readonly mayClose: boolean;
}

function Months({ states, asked, decade, mayClose }: MonthsProps) {
  const t = useWords();
  const format = useFormat();
  const [search] = usePageSearch();
  const { bounds } = useView();
  // Stays while one closes it: what became of it is to be seen.
  const [due] = useState(() => dueMonth(states, bounds));
  const month = asked ?? due;
  useMisread('month', asked === undefined ? search['month'] : undefined, format.monthLong(month));
  const closed = states.find((each) => each.month === month)?.closed ?? false;
  return (
    <div className={styles['tab']}>
      <Card
        title={t('data.closing.months')}
        description={t('data.closing.text')}
        actions={<Steps decade={decade} />}
      >
        <MonthCalendar states={states} chosen={month} />
      </Card>
      <MonthPanel key={month} month={month} isClosed={closed} mayClose={mayClose} />
    </div>
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
