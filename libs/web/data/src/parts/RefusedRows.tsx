import { useLanguage, useWords } from '@cashlight/web-i18n';
import { Icon } from '@cashlight/web-ui';
import styles from './parts.module.css';

/** The refused rows as a file with the reason in its last column; mended, it loads again. `address` is without its ending. */
export function RefusedRows({ address }: { readonly address: string }) {
  const t = useWords();
  const lang = useLanguage();
  return (
    <div className={styles['downloads']}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a key={format} href={`${address}.${format}?lang=${lang}`} download="" className={styles['download']}>
          <Icon name="download" /> {t('data.rejection.download', { format: format.toUpperCase() })}
        </a>
      ))}
      <p>{t('data.rejection.mend')}</p>
    </div>
  );
}
