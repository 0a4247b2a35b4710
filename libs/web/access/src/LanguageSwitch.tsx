import { useLanguage, useWords } from '@cashlight/web-i18n';
import { Button, useChangeView } from '@cashlight/web-ui';
import styles from './access.module.css';

/** Leads to the same page in the other language; the choice is remembered in this browser. */
export function LanguageSwitch() {
  const t = useWords();
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  const change = useChangeView();
  return (
    <Button
      kind="quiet"
      lang={other}
      className={styles['language']}
      onClick={() => change({ language: other })}
    >
      <span className={styles['languageName']}>{t('frame.switchLanguage')}</span>
      <span className={styles['languageCode']} aria-hidden="true">
        {other.toUpperCase()}
      </span>
    </Button>
  );
}
