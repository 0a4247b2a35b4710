import type { ApiError } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Notice } from '@cashlight/web-ui';
import { useEffect, useRef, useState } from 'react';
import type { DraftHandle } from './useDrafts';
import styles from './draft.module.css';

interface SaveBarProps {
  /** What the bar saves, to those who listen. */
  readonly label: string;
  readonly draft: DraftHandle;
  readonly error: ApiError | null;
  readonly isRunning: boolean;
  /** Asks for the texts as they are stored now. */
  readonly onRefresh: () => void;
  readonly onSave: (onDone: () => void) => void;
}

/** What is not saved yet, why it cannot be where it cannot, and the way to save it. */
export function SaveBar({ label, draft, error, isRunning, onRefresh, onSave }: SaveBarProps) {
  const t = useWords();
  const [isSaved, setSaved] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const { changed, clashes, news } = draft;
  useEffect(() => {
    if (isSaved) text.current?.focus();
  }, [isSaved]);
  const save = () => {
    setSaved(false);
    const { texts } = draft;
    onSave(() => {
      draft.done(texts);
      setSaved(true);
    });
  };
  return (
    <>
      {error && <Refusal error={error} onRefresh={onRefresh} />}
      {news > 0 && clashes.length === 0 && <Notice>{t('reports.save.news', { count: news })}</Notice>}
      <div className={styles['bar']} role="group" aria-label={label}>
        <p ref={text} tabIndex={-1} className={styles['barText']} role="status">
          {changed > 0 && t('reports.save.count', { count: changed })}
          {changed === 0 && t(isSaved ? 'reports.save.done' : 'reports.save.none')}
          {clashes.length > 0 && <strong> {t('reports.save.clashed')}</strong>}
        </p>
        <Button disabled={changed === 0 || isRunning} onClick={draft.discard}>
          {t('reports.save.discard')}
        </Button>
        <Button kind="primary" disabled={changed === 0 || clashes.length > 0 || isRunning} onClick={save}>
          {t(isRunning ? 'reports.save.saving' : 'reports.save.save')}
        </Button>
      </div>
    </>
  );
}

/** Why it was not saved; where somebody else has saved meanwhile, the way to see what. */
function Refusal({ error, onRefresh }: Pick<SaveBarProps, 'onRefresh'> & { readonly error: ApiError }) {
  const t = useWords();
  const isOvertaken = error.code === 'CONFLICT';
  return (
    <Notice tone="behind" alert>
      <span className={styles['refusal']}>
        {error.message} {isOvertaken && t('reports.save.kept')}
        {isOvertaken && <Button onClick={onRefresh}>{t('reports.save.compare')}</Button>}
      </span>
    </Notice>
  );
}
