import { useWords } from '@cashlight/web-i18n';
import { Page, ViewLink } from '@cashlight/web-ui';
import styles from './pages.module.css';

/** An address that leads nowhere, with the way back. */
export function NotFoundPage() {
  const t = useWords();
  return (
    <main className={styles['alone']}>
      <Page title={t('frame.notFoundTitle')}>
        <p>{t('frame.notFoundText')}</p>
        <p>
          <ViewLink to="/">{t('frame.toOverview')}</ViewLink>
        </p>
      </Page>
    </main>
  );
}
