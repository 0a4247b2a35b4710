import { addMonths, monthRange } from '@cashlight/web-ui';
import type { ChannelsEventFragment, ChannelsUnitFragment } from '@cashlight/contract';
import { difference, ratio, toFloat } from '@cashlight/domain';
import { levelIn, type Levels } from './levels';
import { movementIn, type Moved } from './moved';
import { shareIn } from './figures';
import type { Context } from './part';
import { chainOf } from './tree';

/** A month of a channel or provider; null: nobody has data, or there is nothing to compare with. */
export interface MonthRow {
  readonly month: string;
  readonly level: bigint | null;
  readonly share: number | null;
  /** The share against the month before, and the level, as fractions. */
  readonly change: number | null;
  readonly growth: number | null;
  /** The share in the whole company, where a unit is looked at. */
  readonly company: number | null;
  readonly moved: Moved | null;
  readonly isProvisional: boolean;
  /** What was noted of it in this month. */
  readonly events: readonly string[];
}

/** The months of the lines, the latest first. */
export function monthRowsOf(
  own: Levels,
  company: (month: string) => number | null,
  events: readonly ChannelsEventFragment[],
  { question, frame, isProvisional }: Context,
): MonthRow[] {
  const { whole, isComplete } = frame;
  const share = (month: string) => ratio(levelIn(own, month).level, levelIn(whole, month).level);
  return monthRange(question.lines.from, question.lines.to)
    .toReversed()
    .map((month) => {
      const before = addMonths(month, -1);
      const [now, was] = [levelIn(own, month).level, levelIn(own, before).level];
      return {
        month,
        level: whole.has(month) ? now : null,
        share: shareIn(own, whole, month),
        change: toFloat(difference(share(month), share(before))),
        growth: isComplete(month) && isComplete(before) ? toFloat(ratio(now - was, was)) : null,
        company: company(month),
        moved: movementIn(month, own, frame),
        isProvisional: isProvisional(month),
        events: events.filter(({ date }) => date.startsWith(month)).map(({ title }) => title),
      };
    });
}

/** The events that touch the scope: of everybody, of the unit, or of one above it; without a unit all. */
export function eventsWithin(
  events: readonly ChannelsEventFragment[],
  units: readonly ChannelsUnitFragment[],
  scope: string | undefined,
): ChannelsEventFragment[] {
  if (scope === undefined) return [...events];
  const above = chainOf(scope, units);
  return events.filter(({ unitCode }) => unitCode === null || above.includes(unitCode));
}
