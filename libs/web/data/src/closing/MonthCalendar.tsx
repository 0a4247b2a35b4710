import type { MonthStatesQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes, Icon, usePageSearch, ViewLink } from '@cashlight/web-ui';
import type { CSSProperties } from 'react';
import styles from './closing.module.css';

type MonthState = MonthStatesQuery['monthStates'][number];

interface MonthCalendarProps {
  readonly states: readonly MonthState[];
  readonly chosen: string;
}

/** The months with data by year, the newest year first; each says whether it is closed. */
export function MonthCalendar({ states, chosen }: MonthCalendarProps) {
  const years = [...new Set(states.map(({ month }) => month.slice(0, 4)))].toSorted().toReversed();
  return years.map((year) => (
    <section key={year} className={styles['year']} aria-label={year}>
      <h3>{year}</h3>
      <ol>
        {states
          .filter(({ month }) => month.startsWith(year))
          .map((state) => (
            <li key={state.month} style={{ '--place': Number(state.month.slice(5)) } as CSSProperties}>
              <Month state={state} isChosen={state.month === chosen} />
            </li>
          ))}
      </ol>
    </section>
  ));
}

function Month({ state, isChosen }: { readonly state: MonthState; readonly isChosen: boolean }) {
  const t = useWords();
  const format = useFormat();
  const [search] = usePageSearch();
  const word = t(state.closed ? 'term.closed' : 'term.provisional');
  return (
    <ViewLink
      to="/data"
      page={{ ...search, tab: 'closing', month: state.month }}
      className={classes(styles['month'], state.closed && styles['closed'], isChosen && styles['chosen'])}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={`${format.monthLong(state.month)}: ${word}`}
    >
      <span>{state.month.slice(5)}</span>
      <small>
        {state.closed && <Icon name="lock" />} {word}
      </small>
    </ViewLink>
  );
}
