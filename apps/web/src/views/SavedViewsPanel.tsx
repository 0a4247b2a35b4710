import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Notice, Skeleton } from '@cashlight/web-ui';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { addressOf } from './address';
import type { ViewedPage } from './proposal';
import { ThisPage } from './ThisPage';
import { useSavedViews, type SavedView } from './useSavedViews';
import { ViewRow } from './ViewRow';
import { DeleteViewDocument, KeepViewDocument } from './views.graphql';
import styles from './views.module.css';

/** What has just been done; a deleted view can be kept again. */
interface Done {
  readonly text: string;
  readonly undo?: { readonly name: string; readonly address: string };
}

export interface SavedViewsPanelProps {
  /** The reader goes to another page. */
  readonly onLeave: () => void;
}

/** The reader's views, and what can be done with the page that he is looking at. */
export function SavedViewsPanel({ onLeave }: SavedViewsPanelProps) {
  const t = useWords();
  const { pathname, search }: Pick<ViewedPage, 'pathname' | 'search'> = useLocation();
  const page: ViewedPage = { pathname, search, title: document.title };
  const { views, error, retry } = useSavedViews();
  const [done, setDone] = useState<Done>();
  const deletion = useCommand(DeleteViewDocument);
  const restoring = useCommand(KeepViewDocument);
  const { heading, backToTop } = useFocusAtTop();
  const tell = (next: Done) => {
    setDone(next);
    backToTop();
  };
  const restore = (view: { readonly name: string; readonly address: string }) =>
    restoring.run(view, () => tell({ text: t('views.restored', { name: view.name }) }));
  const remove = ({ id, name }: SavedView) =>
    deletion.run({ id }, ({ deleteView }) =>
      setDone({ text: t('views.deleted', { name }), undo: deleteView }),
    );
  const refusal = error ?? deletion.error ?? restoring.error;
  return (
    <div className={styles['panel']}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {t('views.title')}
        </h2>
        <DoneNotice done={done} onUndo={restore} />
      </div>
      {refusal && (
        <Notice tone="behind" alert>
          {refusal.message}
        </Notice>
      )}
      {!views && error && <Button onClick={retry}>{t('views.retry')}</Button>}
      {!views && !error && <Skeleton height={4} />}
      {views?.length === 0 && (
        <div>
          <p className={styles['strong']}>{t('views.empty')}</p>
          <p className={styles['muted']}>{t('views.emptyText')}</p>
        </div>
      )}
      {views && views.length > 0 && (
        <ul className={styles['list']}>
          {views.map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              current={view.address === addressOf(pathname, search)}
              onOpen={onLeave}
              onRenamed={(name) => tell({ text: t('views.renamed', { name }) })}
              onDelete={() => remove(view)}
            />
          ))}
        </ul>
      )}
      {views && <ThisPage page={page} views={views} onDone={(text) => tell({ text })} />}
    </div>
  );
}

/** Says what was done, and takes it back where that can be. */
function DoneNotice({
  done,
  onUndo,
}: {
  readonly done: Done | undefined;
  readonly onUndo: (view: NonNullable<Done['undo']>) => void;
}) {
  const t = useWords();
  const undo = done?.undo;
  return (
    <div className={styles['done']}>
      <span role="status">{done?.text}</span>
      {undo && (
        <Button kind="quiet" icon="undo" ref={focusIt} onClick={() => onUndo(undo)}>
          {t('views.undo')}
        </Button>
      )}
    </div>
  );
}

/** The focus begins at the panel's heading, and goes back there when what had it is gone. */
function useFocusAtTop() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return { heading, backToTop: () => heading.current?.focus() };
}

function focusIt(button: HTMLButtonElement | null): void {
  button?.focus();
}
