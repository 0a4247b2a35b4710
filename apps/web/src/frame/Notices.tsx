import { useWords } from '@cashlight/web-i18n';
import { Notice, useMisreadMeasure, useMisreadPeriod, useMisreadUnit } from '@cashlight/web-ui';
import { useSyncExternalStore } from 'react';
import type { Units } from './frameData';
import { useScopeName } from './scope';
import styles from './frame.module.css';

/** Has it told when the address asks for a period or a measure that is none; on pages that answer the question of the filters. */
export function MisreadQuestion() {
  useMisreadPeriod();
  useMisreadMeasure();
  return null;
}

/** Has it told when the address names a unit that there is not. */
export function MisreadUnit({ units }: { readonly units: Units }) {
  useMisreadUnit(useScopeName(units));
  return null;
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
