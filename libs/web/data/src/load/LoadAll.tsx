import { useWords } from '@cashlight/web-i18n';
import { Button } from '@cashlight/web-ui';
import type { Upload } from '../desk/upload';
import { useStartJob } from '../desk/useUploads';
import { useProfiles } from '../desk/useProfiles';
import { useReady } from './useReady';
import { noteStarted } from './desk';
import { requestOf } from './draft';
import styles from './load.module.css';

/** Loads every file that is ready, each as its card says. One file needs no such button. */
export function LoadAll({ uploads }: { readonly uploads: readonly Upload[] }) {
  const t = useWords();
  const start = useStartJob(noteStarted);
  const profiles = useProfiles().data ?? [];
  const ready = useReady(uploads);
  if (ready.length < 2) return null;
  const loadAll = () =>
    ready.forEach(({ upload, draft }) =>
      start.mutate({ upload, request: requestOf(draft, profiles, false) }),
    );
  return (
    <div className={styles['all']}>
      <p>{t('data.load.ready', { count: ready.length })}</p>
      <Button kind="primary" onClick={loadAll}>
        {t('data.load.loadAll', { count: ready.length })}
      </Button>
    </div>
  );
}
