import type { SaveTargetsMutation } from '@cashlight/contract';
import { useWords } from '@cashlight/web-i18n';
import { Button, Icon, SaveBar as Bar, ViewLink } from '@cashlight/web-ui';
import { useState } from 'react';
import type { LivePlan } from '../plan/live';
import type { CellNotes } from './checks';
import { changesOf } from './changes';
import { ReviewDialog } from './ReviewDialog';
import type { DraftHandle } from './useDrafts';

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
      <Bar
        label={t('targets.save.label')}
        saved={saved && <SavedText saved={saved} />}
        unsaved={count === 0 ? t('targets.save.none') : t('targets.save.count', { count })}
        obstacles={[
          ...(blocked > 0 ? [t('targets.save.blocked', { count: blocked })] : []),
          ...(draft.clashes.length > 0 ? [t('targets.save.clashed')] : []),
        ]}
      >
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
      </Bar>
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
