/** A state with the way back and forth. */
export interface Journal<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** More steps back than anybody takes. */
const MOST_STEPS = 200;

export function journalOf<State>(present: State): Journal<State> {
  return { past: [], present, future: [] };
}

/** A new state; what was undone before is forgotten. */
export function record<State>({ past, present }: Journal<State>, next: State): Journal<State> {
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

export function undo<State>(journal: Journal<State>): Journal<State> {
  const before = journal.past.at(-1);
  if (before === undefined) return journal;
  return { past: journal.past.slice(0, -1), present: before, future: [journal.present, ...journal.future] };
}

export function redo<State>(journal: Journal<State>): Journal<State> {
  const [next, ...future] = journal.future;
  if (next === undefined) return journal;
  return { past: [...journal.past, journal.present], present: next, future };
}
