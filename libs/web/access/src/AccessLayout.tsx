import { useWords } from '@cashlight/web-i18n';
import { useDocumentTitle } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './access.module.css';

/** The page before the frame: what this is, and one thing to do. */
export function AccessLayout({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const t = useWords();
  useDocumentTitle(title);
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['brand']}>{t('term.product')}</h1>
        <p className={styles['purpose']}>{t('access.purpose')}</p>
      </header>
      {children}
      <LanguageSwitch />
    </main>
  );
}
