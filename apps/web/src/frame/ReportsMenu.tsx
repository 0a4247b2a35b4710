import { useFormat, useWords } from '@cashlight/web-i18n';
import { Icon, Menu, MenuItem, useView } from '@cashlight/web-ui';
import { figuresAddress, reportAddress, reportMonth } from './reports';
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
