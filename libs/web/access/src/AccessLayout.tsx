import { useLanguage, useWords } from '@cashlight/web-i18n';
import { Button, useChangeView, useDocumentTitle } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import styles from './access.module.css';

/** The page before the frame: what this is, and one thing to do. */
export function AccessLayout({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const t = useWords();
  const language = useLanguage();
  const change = useChangeView();
  useDocumentTitle(title);
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['brand']}>{t('term.product')}</h1>
        <p className={styles['purpose']}>{t('access.purpose')}</p>
      </header>
      {children}
      <Button
        kind="quiet"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={() => change({ language: language === 'vi' ? 'en' : 'vi' })}
      >
        {t('frame.switchLanguage')}
      </Button>
    </main>
  );
}
