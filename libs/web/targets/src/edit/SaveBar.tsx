import type { SaveTargetsMutation } from '@cashlight/contract';
import { useWords } from '@cashlight/web-i18n';
import { Button, Icon, ViewLink } from '@cashlight/web-ui';
import { useEffect, useRef, useState } from 'react';
import type { LivePlan } from '../plan/live';
import type { CellNotes } from './checks';
import { changesOf } from './changes';
import { ReviewDialog } from './ReviewDialog';
import type { DraftHandle } from './useDrafts';
import styles from './edit.module.css';

interface SaveBarProps {
  readonly live: LivePlan;
  readonly draft: DraftHandle;
  readonly notes: CellNotes;
  readonly onRefresh: () => void;
}

type Saved = SaveTargetsMutation['saveTargets'];

/** What is not saved yet, why it cannot be where it cannot, and the way to save it. */
export function SaveBar({ live, draft, notes, onRefresh }: SaveBarProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [saved, setSaved] = useState<Saved>();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (saved) text.current?.focus();
  }, [saved]);
  const count = draft.entries.size;
  // What was saved is told until the next change; taking that back does not tell it again.
  if (saved && count > 0) setSaved(undefined);
  const blocked = notes.problems.size;
  const finish = (result: Saved) => {
    setOpen(false);
    setSaved(result);
    setReason('');
    draft.done();
  };
  return (
    <>
      <div className={styles['bar']} role="group" aria-label={t('targets.save.label')}>
        <p ref={text} tabIndex={-1} className={styles['barText']}>
          <span role="status" className={styles['saved']}>
            {saved && <SavedText saved={saved} />}
          </span>
          {!saved && <span>{count === 0 ? t('targets.save.none') : t('targets.save.count', { count })}</span>}
          {blocked > 0 && <strong>{t('targets.save.blocked', { count: blocked })}</strong>}
          {draft.clashes.length > 0 && <strong>{t('targets.save.clashed')}</strong>}
        </p>
        <Button aria-disabled={count === 0} onClick={draft.discard}>
          {t('targets.save.discard')}
        </Button>
        <Button
          kind="primary"
          disabled={count === 0 || blocked > 0 || draft.clashes.length > 0}
          onClick={() => setOpen(true)}
        >
          {t('targets.save.review')}
        </Button>
      </div>
      {isOpen && (
        <ReviewDialog
          live={live}
          notes={notes}
          changes={changesOf(live.plan, draft.entries, draft.stored)}
          reason={reason}
          onReason={setReason}
          onSaved={finish}
          onOvertaken={() => {
            setOpen(false);
            onRefresh();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** That it is saved, where the button was that was pressed, and the way to take it back. */
function SavedText({ saved: { changed, importId } }: { readonly saved: Saved }) {
  const t = useWords();
  return (
    <>
      <Icon name="check" />
      <strong>{t('targets.save.done', { count: changed })}</strong>{' '}
      {importId !== null && (
        <ViewLink to="/data" page={{ tab: 'history', import: String(importId) }}>
          {t('targets.save.doneLink')}
        </ViewLink>
      )}
    </>
  );
}
