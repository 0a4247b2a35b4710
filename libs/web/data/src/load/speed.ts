/** How much was there at a moment, in milliseconds. */
export interface Mark {
  readonly at: number;
  readonly amount: number;
}

export interface Speed {
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** Speed is what the last seconds brought: a line that stalls or recovers shows soon, one slow package does not. */
const WINDOW_MS = 8000;
const SHORTEST_MS = 500;

/** The marks to judge by, with one more. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return [...marks.filter(({ at }) => mark.at - at <= WINDOW_MS), mark];
}

/** Amount a second, and how long the rest takes at that; null while too little is known. */
export function speedOf(marks: readonly Mark[], total: number): Speed {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || last.at - first.at < SHORTEST_MS || last.amount <= first.amount) {
    return { perSecond: null, secondsLeft: null };
  }
  const perSecond = ((last.amount - first.amount) / (last.at - first.at)) * 1000;
  return { perSecond, secondsLeft: (total - last.amount) / perSecond };
}
