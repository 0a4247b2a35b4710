import type { UnitPageQuery } from '@cashlight/contract';
import type { Family } from './family';

export type Happening = UnitPageQuery['events'][number];

export interface Happenings {
  /** Of the period itself, the latest first. */
  readonly within: readonly Happening[];
  /** Of the months before it that the lines show, the latest first. */
  readonly before: readonly Happening[];
  /** How many are left out. */
  readonly more: number;
}

/** As many as can be taken in beside a chart; of those before the period only to fill up to fewer. */
const MOST = 5;
const ENOUGH = 3;

/** What happened in the unit, below it or in all of the company: in the period, and as far as there is room in the months before it. */
export function happeningsOf(
  events: readonly Happening[],
  { members, above }: Family,
  { from, to }: { readonly from: string; readonly to: string },
): Happenings {
  const around = new Set([...members, ...above.map(({ code }) => code)]);
  const here = events
    .filter(({ unitCode }) => unitCode === null || around.has(unitCode))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const isWithin = ({ date, endDate }: Happening) =>
    date.slice(0, 7) <= to && (endDate ?? date).slice(0, 7) >= from;
  const within = here.filter(isWithin);
  const shown = within.slice(0, MOST);
  const before = here.filter((event) => !isWithin(event)).slice(0, Math.max(0, ENOUGH - shown.length));
  return { within: shown, before, more: within.length - shown.length };
}
