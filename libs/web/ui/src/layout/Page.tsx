import { useWords } from '@cashlight/web-i18n';
import { useEffect, type ReactNode } from 'react';
import styles from './layout.module.css';

export interface PageProps {
  /** Names the page in the browser's tab, and in its heading unless a headline says more. */
  readonly title: string;
  /** The finding, instead of the bare title. */
  readonly headline?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its title in the tab, one heading, then the evidence. */
export function Page({ title, headline, aside, children }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className={styles['page']}>
      <header className={styles['heading']}>
        {headline ?? <h1 className={styles['title']}>{title}</h1>}
        {aside && <div className={styles['aside']}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  const t = useWords();
  const full = `${title} · ${t('term.product')}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
