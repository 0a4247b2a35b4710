import { useFormat, useWords } from '@cashlight/web-i18n';
import { monthPeriod, ViewLink } from '@cashlight/web-ui';
import styles from './parts.module.css';

const MOST_SHOWN = 12;

/** The months that an import touched, the newest first; each opens its overview. */
export function MonthLinks({ months }: { readonly months: readonly string[] }) {
  const t = useWords();
  const format = useFormat();
  const newest = months.toSorted().toReversed();
  const hidden = newest.length - MOST_SHOWN;
  return (
    <span className={styles['months']}>
      {newest.slice(0, MOST_SHOWN).map((month) => (
        <ViewLink key={month} to="/" view={{ period: monthPeriod(month) }}>
          {format.month(month)}
        </ViewLink>
      ))}
      {hidden > 0 && <span>{t('data.moreMonths', { count: hidden })}</span>}
    </span>
  );
}
