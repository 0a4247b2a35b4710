import { useWords } from '@cashlight/web-i18n';
import { Button, Page } from '@cashlight/web-ui';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import styles from './pages.module.css';

/** A fault of the page itself: what is safe, what to try, and an id that stands beside the fault in the browser's log. */
export function CrashPage({ error }: ErrorComponentProps) {
  const t = useWords();
  const [id] = useState(() => Date.now().toString(36).toUpperCase());
  useEffect(() => reportError(new Error(`[${id}]`, { cause: error })), [id, error]);
  return (
    <main className={styles['alone']}>
      <Page title={t('frame.crashTitle')}>
        <p>{t('frame.crashText')}</p>
        <p className={styles['id']}>{t('parts.error.id', { id })}</p>
        <p>
          <Button kind="primary" onClick={() => window.location.reload()}>
            {t('frame.reload')}
          </Button>
        </p>
      </Page>
    </main>
  );
}
