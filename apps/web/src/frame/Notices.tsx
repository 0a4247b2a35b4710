import { useFormat, useWords } from '@cashlight/web-i18n';
import { Notice, useView } from '@cashlight/web-ui';
import { useSearch } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { misreadPeriod } from './misread';
import styles from './frame.module.css';

/** What stands in the way of trusting what is on the screen: an address that was not understood. */
export function Misread() {
  const t = useWords();
  const format = useFormat();
  const { period } = useView();
  const text = misreadPeriod(useSearch({ strict: false }));
  if (text === undefined) return null;
  return (
    <div className={styles['notice']}>
      <Notice tone="behind">{t('frame.misread', { text, period: format.period(period) })}</Notice>
    </div>
  );
}

/** Says when the connection is lost: what is shown stays, and may be old. */
export function Offline() {
  const t = useWords();
  const online = useSyncExternalStore(onConnection, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : styles['notice']}>
      {!online && <Notice tone="behind">{t('frame.offline')}</Notice>}
    </div>
  );
}

function onConnection(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
