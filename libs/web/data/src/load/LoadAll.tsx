import { useWords } from '@cashlight/web-i18n';
import { Button, Notice } from '@cashlight/web-ui';
import { loadingPlace } from '../desk/kinds';
import type { Upload } from '../desk/upload';
import { useProfiles } from '../desk/useProfiles';
import { useStartJob } from '../desk/useUploads';
import { noteStarted } from './desk';
import { requestOf } from './draft';
import { useReady } from './useReady';
import styles from './load.module.css';

/** Loads every file that is ready, each as its card says, lists before what names them. One file needs no such button. */
export function LoadAll({ uploads }: { readonly uploads: readonly Upload[] }) {
  const t = useWords();
  const start = useStartJob(noteStarted);
  const profiles = useProfiles().data ?? [];
  const ready = useReady(uploads);
  const ordered = ready.toSorted((a, b) => loadingPlace(a.draft.kind) - loadingPlace(b.draft.kind));
  const loadAll = async () => {
    for (const { upload, draft } of ordered) {
      // One that cannot be started keeps none of the others; the refusal is told below.
      await start.mutateAsync({ upload, request: requestOf(draft, profiles, false) }).catch(() => undefined);
    }
  };
  if (ready.length < 2 && !start.error) return null;
  return (
    <div className={styles['all']}>
      <p>{t('data.load.ready', { count: ready.length })}</p>
      <Button kind="primary" disabled={ready.length === 0 || start.isPending} onClick={() => void loadAll()}>
        {t('data.load.loadAll', { count: ready.length })}
      </Button>
      {start.error && (
        <Notice tone="behind" alert>
          {start.error.message}
        </Notice>
      )}
    </div>
  );
}
