import { useLanguage, useWords } from '@cashlight/web-i18n';
import { Button, Notice } from '@cashlight/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { isUnderWay, type Upload } from '../desk/upload';
import { useProfiles } from '../desk/useProfiles';
import { uploadsOnce, useStartJob } from '../desk/useUploads';
import { noteStarted } from './desk';
import { requestOf } from './draft';
import { useStore } from './store';
import { isTurnOf, turnsOf, waiting } from './turns';
import { useReady } from './useReady';
import styles from './load.module.css';

/** Loads every file that is ready, each as its card says; a kind begins when those before it are over. One file needs no such button. */
export function LoadAll({ uploads }: { readonly uploads: readonly Upload[] }) {
  const t = useWords();
  const { start, loadAll } = useLoadAll(uploads);
  const ready = useReady(uploads);
  const inTurn = useStore(waiting).length;
  if (ready.length < 2 && inTurn === 0 && !start.error) return null;
  return (
    <div className={styles['all']}>
      <p role="status">
        {inTurn > 0
          ? t('data.load.inTurn', { count: inTurn })
          : t('data.load.ready', { count: ready.length })}
      </p>
      <Button
        kind="primary"
        disabled={ready.length === 0 || inTurn > 0 || start.isPending}
        onClick={() => void loadAll()}
      >
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

function useLoadAll(uploads: readonly Upload[]) {
  const client = useQueryClient();
  const language = useLanguage();
  const start = useStartJob(noteStarted);
  const profiles = useProfiles().data ?? [];
  const ready = useReady(uploads);
  const loadAll = async () => {
    waiting.set(() => ready.map(({ upload }) => upload.id));
    for (const { kind, items } of turnsOf(ready)) {
      const now = await uploadsOnce(client, language, (list) => isTurnOf(kind, list));
      const ids = new Set(items.map(({ upload }) => upload.id));
      waiting.set((all) => all.filter((id) => !ids.has(id)));
      // What was removed or loaded by its own button meanwhile is left alone.
      const free = new Set(now.filter(({ job }) => !isUnderWay(job)).map(({ id }) => id));
      for (const { upload, draft } of items.filter((item) => free.has(item.upload.id))) {
        // One that cannot be started keeps none of the others; the refusal is told below.
        await start
          .mutateAsync({ upload, request: requestOf(draft, profiles, false) })
          .catch(() => undefined);
      }
    }
  };
  return { start, loadAll };
}
