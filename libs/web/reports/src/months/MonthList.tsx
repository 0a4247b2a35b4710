import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes, Icon, Select, usePageSearch, ViewLink } from '@cashlight/web-ui';
import { stateText, type ReportMonth } from './months';
import styles from './months.module.css';

export interface MonthsProps {
  /** Newest first. */
  readonly months: readonly ReportMonth[];
  readonly chosen: string;
}

/** The months that there are reports of by year, the newest first; each says whether it is closed. Years that nobody asks for are folded. */
export function MonthList({ months, chosen }: MonthsProps) {
  const t = useWords();
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return (
    <nav className={styles['list']} aria-label={t('reports.months')}>
      {years.map((year, place) => (
        <Year
          key={year}
          year={year}
          months={months.filter(({ month }) => month.startsWith(year))}
          chosen={chosen}
          isNewest={place === 0}
        />
      ))}
    </nav>
  );
}

interface YearProps extends MonthsProps {
  readonly year: string;
  readonly isNewest: boolean;
}

function Year({ year, months, chosen, isNewest }: YearProps) {
  const t = useWords();
  const closed = months.filter((month) => month.closed).length;
  return (
    <details open={isNewest || chosen.startsWith(year)}>
      <summary>
        {year}
        <small>{t('reports.closedOf', { closed, months: months.length })}</small>
      </summary>
      <ol>
        {months.map((each) => (
          <li key={each.month}>
            <Entry month={each} isChosen={each.month === chosen} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Entry({ month, isChosen }: { readonly month: ReportMonth; readonly isChosen: boolean }) {
  const t = useWords();
  const format = useFormat();
  const [search] = usePageSearch();
  return (
    <ViewLink
      to="/reports"
      page={{ ...search, month: month.month }}
      className={classes(styles['month'], month.closed && styles['closed'])}
      aria-current={isChosen ? 'true' : undefined}
    >
      <span className={styles['name']}>{format.month(month.month)}</span>
      <span className={styles['state']}>
        {month.closed && <Icon name="lock" />} {stateText(month, t, format)}
      </span>
    </ViewLink>
  );
}

/** The same where there is no room for a list. */
export function MonthSelect({ months, chosen }: MonthsProps) {
  const t = useWords();
  const format = useFormat();
  const [, change] = usePageSearch();
  return (
    <Select
      label={t('reports.month')}
      value={chosen}
      options={months.map((each) => ({
        value: each.month,
        label: `${format.monthLong(each.month)} · ${stateText(each, t, format)}`,
      }))}
      onChange={(month) => change({ month })}
    />
  );
}
