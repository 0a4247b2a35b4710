import { useWords } from '@cashlight/web-i18n';
import { classes, Icon } from '@cashlight/web-ui';
import styles from './map.module.css';

/** What the cells say, by cells. */
export function MapKey() {
  const t = useWords();
  const cells = [
    { key: 'records', look: 'full', text: '98' },
    { key: 'summaries', look: 'summary', text: `${t('data.map.summaryLetter')} 98` },
    { key: 'low', look: 'low', text: '72' },
    { key: 'missing', look: 'missing', text: '–' },
  ] as const;
  return (
    <ul className={styles['key']}>
      {cells.map(({ key, look, text }) => (
        <li key={key}>
          <span
            aria-hidden="true"
            className={classes(styles['cell'], look === 'summary' && styles['full'], styles[look])}
          >
            {text}
          </span>
          {t(`data.map.key.${key}`)}
        </li>
      ))}
      <li>
        <span aria-hidden="true" className={classes(styles['cell'], styles['full'])}>
          98
          <Icon name="down" />
        </span>
        {t('data.map.key.jump')}
      </li>
      <li>
        <Icon name="lock" /> {t('data.map.key.closed')}
      </li>
    </ul>
  );
}
