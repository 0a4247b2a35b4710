import { wordsOf } from '@cashlight/web-i18n';
import { Button, parseQuery, readSearch } from '@cashlight/web-ui';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import styles from './pages.module.css';

/** How browsers say that a part of the page did not come: Chromium and Firefox, Safari, Vite for style sheets. */
const UNREACHED = /dynamically imported module|importing a module script|unable to preload/i;

/**
 * A fault of the page itself, or a part of it that could not be loaded: what is safe, what to try, and for a fault an id that stands beside it in
 * the browser's log. It relies on nothing that could be what is missing: its words are there from the start.
 */
export function CrashPage({ error }: ErrorComponentProps) {
  const t = wordsOf(readSearch(parseQuery(window.location.search)).language);
  const [id] = useState(() => Date.now().toString(36).toUpperCase());
  const unreached = error instanceof Error && UNREACHED.test(error.message);
  useEffect(() => {
    if (!unreached) reportError(new Error(`[${id}]`, { cause: error }));
  }, [unreached, id, error]);
  useEffect(() => {
    if (!unreached) return undefined;
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [unreached]);
  return (
    <div className={styles['crash']}>
      <h1>{t(unreached ? 'start.unreachedTitle' : 'start.crashTitle')}</h1>
      <p>{t(unreached ? 'start.unreachedText' : 'start.crashText')}</p>
      {!unreached && <p className={styles['id']}>{t('start.id', { id })}</p>}
      <p>
        <Button kind="primary" onClick={reload}>
          {t('start.reload')}
        </Button>
      </p>
    </div>
  );
}

/** The same where nothing stands around it. */
export function CrashPageAlone(props: ErrorComponentProps) {
  return (
    <main className={styles['alone']}>
      <CrashPage {...props} />
    </main>
  );
}

function reload(): void {
  window.location.reload();
}
