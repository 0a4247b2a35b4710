import { useFormat, useWords } from '@cashlight/web-i18n';
import { Icon, Menu, MenuItem, useView, type View } from '@cashlight/web-ui';
import styles from './frame.module.css';

/** The month's report and the figures behind the page, as files. */
export function ReportsMenu() {
  const t = useWords();
  const format = useFormat();
  const view = useView();
  return (
    <Menu
      trigger={
        <button type="button" className={styles['menu']}>
          {t('frame.reports')} <Icon name="chevronDown" />
        </button>
      }
    >
      <MenuItem href={reportAddress(view)} hint={t('frame.reportMonthHint')}>
        {t('frame.reportMonth', { month: format.month(reportMonth(view)) })}
      </MenuItem>
      <MenuItem
        href={figuresAddress(view)}
        hint={t('frame.reportAllHint', { period: format.period(view.period) })}
      >
        {t('frame.reportAll')}
      </MenuItem>
    </Menu>
  );
}

/** The last month of the period that has data. */
function reportMonth({ period, bounds }: View): string {
  return period.to > bounds.lastMonth ? bounds.lastMonth : period.to;
}

function reportAddress(view: View): string {
  const query = new URLSearchParams({ lang: view.language, ...(view.unit ? { unit: view.unit } : {}) });
  return `/api/reports/${reportMonth(view)}.csv?${query}`;
}

function figuresAddress({ period }: View): string {
  return `/api/adoption.csv?from=${period.from}&to=${period.to}&groupBy=MONTH,UNIT`;
}
