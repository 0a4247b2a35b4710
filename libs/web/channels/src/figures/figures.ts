import { difference, ratio, toFloat, type Ratio } from '@cashlight/domain';
import { addMonths, monthRange, monthsBetween, type Period } from '@cashlight/web-ui';
import { levelIn, over, type Levels } from './levels';

/** A stretch of months, as far as there are data in it. */
interface Span {
  readonly months: readonly string[];
  /** Whether every month has complete data: only then can levels be compared. */
  readonly isWhole: boolean;
}

/** The whole that everything is a part of, and the stretches of months that are compared. */
export interface Frame {
  readonly whole: Levels;
  readonly isComplete: (month: string) => boolean;
  readonly period: Span;
  /** The period of the same length just before. */
  readonly before: Span;
  /** The same period one year earlier. */
  readonly yearAgo: Span;
}

/** What is told of a part of the whole in a period; fractions. Null: there is nothing to tell it from. */
export interface Figures {
  /** Customers, payments or VND of the period; null where nobody has data. */
  readonly level: bigint | null;
  readonly share: number | null;
  /** The share against the period before, and against the same period last year. */
  readonly change: number | null;
  readonly yearAgoChange: number | null;
  /** The level against them. */
  readonly growth: number | null;
  readonly yearAgoGrowth: number | null;
}

/**
 * @param whole everything in the scope, month by month
 * @param isProvisional whether a month is still to be completed
 */
export function frameOf(
  { from, to }: Pick<Period, 'from' | 'to'>,
  whole: Levels,
  isProvisional: (month: string) => boolean,
): Frame {
  const isComplete = (month: string): boolean => whole.has(month) && !isProvisional(month);
  const span = (shift: number): Span => {
    const months = monthRange(addMonths(from, shift), addMonths(to, shift));
    return { months: months.filter((month) => whole.has(month)), isWhole: months.every(isComplete) };
  };
  const length = monthsBetween(from, to);
  return { whole, isComplete, period: span(0), before: span(-length), yearAgo: span(-12) };
}

/** What is told of a part. Numerators and denominators are summed over the months, then divided. */
export function figuresOf(part: Levels, { whole, period, before, yearAgo }: Frame): Figures {
  const share = (span: Span): Ratio | null => ratio(over(part, span.months), over(whole, span.months));
  const growth = (span: Span): number | null => {
    if (!period.isWhole || !span.isWhole) return null;
    const was = over(part, span.months);
    return toFloat(ratio(over(part, period.months) - was, was));
  };
  return {
    level: period.months.length === 0 ? null : over(part, period.months),
    share: toFloat(share(period)),
    change: toFloat(difference(share(period), share(before))),
    yearAgoChange: toFloat(difference(share(period), share(yearAgo))),
    growth: growth(before),
    yearAgoGrowth: growth(yearAgo),
  };
}

/** A part's share of the whole in one month; null where nobody has data. */
export function shareIn(part: Levels, whole: Levels, month: string): number | null {
  return toFloat(ratio(levelIn(part, month).level, levelIn(whole, month).level));
}
