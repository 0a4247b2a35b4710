import { useState } from 'react';
import type { Plan } from '../plan/model';
import type { Entry } from '../sheet/entry';
import { journalOf, record, redo, undo, type Journal } from '../sheet/journal';
import { differing, rebased, storedIn, written, type Clash, type Entries, type Stored } from './draft';

/** What was typed into the plan of one year and measure, and what was stored when it was. */
interface Draft {
  readonly version: string;
  readonly stored: Stored;
  readonly journal: Journal<Entries>;
}

/** The unsaved changes of a plan, and what can be done to them. */
export interface DraftHandle {
  /** On top of the plan as it is stored now. */
  readonly entries: Entries;
  readonly stored: Stored;
  /** Cells that somebody else has saved otherwise meanwhile; nothing can be saved before they are settled. */
  readonly clashes: readonly Clash[];
  /** How many other cells somebody else has changed since the first change here. */
  readonly news: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly write: (cells: Iterable<readonly [string, Entry]>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes all changes back; can be undone. */
  readonly discard: () => void;
  /** Gives up the cells named; what was typed into the others stays. */
  readonly settle: (theirs: readonly string[]) => void;
  /** Forgets everything: it is stored. */
  readonly done: () => void;
}

export interface Drafts {
  readonly draftOf: (plan: Plan) => DraftHandle;
  /** How many cells are changed and not saved, in the plans of all years and measures. */
  readonly unsaved: number;
}

const EMPTY: Entries = new Map();

/** Unsaved changes live as long as the page, one draft for each year and measure. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  return {
    unsaved: [...drafts.values()].reduce((sum, { journal }) => sum + journal.present.size, 0),
    draftOf: (plan) => {
      const key = `${plan.measure} ${plan.year}`;
      return handleOf(plan, drafts.get(key), (draft) =>
        setDrafts((before) => {
          const next = new Map(before);
          if (draft) next.set(key, draft);
          else next.delete(key);
          return next;
        }),
      );
    },
  };
}

function handleOf(
  plan: Plan,
  draft: Draft | undefined,
  keep: (draft: Draft | undefined) => void,
): DraftHandle {
  const stored = storedIn(plan);
  const base = draft ?? { version: plan.version, stored, journal: journalOf(EMPTY) };
  const { entries, clashes } = rebased(base.journal.present, base.stored, stored);
  const newer = { version: plan.version, stored };
  /** Until clashes are settled the draft remembers what it was made from. */
  const put = (journal: Journal<Entries>) => keep({ ...(clashes.length > 0 ? base : newer), journal });
  return {
    entries,
    stored,
    clashes,
    news: differing(base.stored, stored).length - clashes.length,
    canUndo: base.journal.past.length > 0,
    canRedo: base.journal.future.length > 0,
    write: (cells) => put(record(base.journal, written(entries, cells, stored))),
    undo: () => put(undo(base.journal)),
    redo: () => put(redo(base.journal)),
    discard: () => keep({ ...newer, journal: record(base.journal, EMPTY) }),
    settle: (theirs) => {
      const kept = new Map([...entries].filter(([key]) => !theirs.includes(key)));
      keep({ ...newer, journal: record(base.journal, kept) });
    },
    done: () => keep(undefined),
  };
}
