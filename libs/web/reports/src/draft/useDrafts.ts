import { useState } from 'react';
import { rebased, type Clash, type Draft, type Texts } from './draft';

/** What is typed over texts as they are stored, and what can be done to it. */
export interface DraftHandle {
  /** As they are shown: what is stored, and on top of it what was typed. */
  readonly texts: Texts;
  /** How many lines are changed and not saved. */
  readonly changed: number;
  /** Nothing can be saved before they are settled. */
  readonly clashes: readonly Clash[];
  /** How many lines somebody else has saved since the first change here, without touching what was typed. */
  readonly news: number;
  readonly write: (line: string, text: string) => void;
  readonly discard: () => void;
  /** Gives up what was typed into the lines named; the rest of it stays. */
  readonly settle: (theirs: readonly string[]) => void;
  /** These texts are stored: forgets them, and keeps what was typed since they were sent. */
  readonly done: (saved: Texts) => void;
}

export interface Drafts {
  /** `name` tells one draft from another, such as the month that the texts belong to. */
  readonly draftOf: (name: string, stored: Texts) => DraftHandle;
  /** How many lines are changed and not saved, in all drafts. */
  readonly unsaved: number;
  /** The same in the drafts whose name begins with the part's. */
  readonly unsavedIn: (part: string) => number;
}

/** Unsaved texts live as long as the page, whatever month or part of it one looks at. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const change = (name: string, next: (draft: Draft | undefined) => Draft | undefined) =>
    setDrafts((before) => {
      const others = [...before].filter(([other]) => other !== name);
      const draft = next(before.get(name));
      const isEmpty = draft === undefined || Object.keys(draft.typed).length === 0;
      return new Map(isEmpty ? others : [...others, [name, draft]]);
    });
  const unsavedIn = (part: string) =>
    [...drafts]
      .filter(([name]) => name.startsWith(part))
      .reduce((sum, [, { typed }]) => sum + Object.keys(typed).length, 0);
  return {
    unsaved: unsavedIn(''),
    unsavedIn,
    draftOf: (name, stored) => handleOf(drafts.get(name), stored, (next) => change(name, next)),
  };
}

function handleOf(
  draft: Draft | undefined,
  stored: Texts,
  change: (next: (draft: Draft | undefined) => Draft | undefined) => void,
): DraftHandle {
  const now = draft ? rebased(draft, stored) : { typed: {}, clashes: [], news: 0 };
  return {
    texts: { ...stored, ...now.typed },
    changed: Object.keys(now.typed).length,
    clashes: now.clashes,
    news: now.news,
    write: (line, text) => {
      const others = Object.entries(now.typed).filter(([other]) => other !== line);
      const typed = text === (stored[line] ?? '') ? others : [...others, [line, text] as const];
      // Until clashes are settled the draft remembers what it was made from.
      const base = draft && now.clashes.length > 0 ? draft.base : stored;
      change(() => ({ base, typed: Object.fromEntries(typed) }));
    },
    discard: () => change(() => undefined),
    settle: (theirs) => {
      const kept = Object.entries(now.typed).filter(([line]) => !theirs.includes(line));
      change(() => ({ base: stored, typed: Object.fromEntries(kept) }));
    },
    done: (saved) =>
      change((latest) => {
        const since = Object.entries(latest?.typed ?? {}).filter(([line, text]) => text !== saved[line]);
        return { base: saved, typed: Object.fromEntries(since) };
      }),
  };
}
