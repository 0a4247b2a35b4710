import type { ApiError } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Notice, SaveBar as Bar } from '@cashlight/web-ui';
import { useState } from 'react';
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
  const { changed, clashes, news } = draft;
  // What was saved is told until the next change; taking that back does not tell it again.
  if (isSaved && changed > 0) setSaved(false);
  const save = () => {
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
      <Bar
        label={label}
        saved={isSaved && t('reports.save.done')}
        unsaved={changed > 0 ? t('reports.save.count', { count: changed }) : t('reports.save.none')}
        obstacles={clashes.length > 0 ? [t('reports.save.clashed')] : []}
      >
        <Button disabled={changed === 0 || isRunning} onClick={draft.discard}>
          {t('reports.save.discard')}
        </Button>
        <Button kind="primary" disabled={changed === 0 || clashes.length > 0 || isRunning} onClick={save}>
          {t(isRunning ? 'reports.save.saving' : 'reports.save.save')}
        </Button>
      </Bar>
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
