import { type Month, monthOf, monthOfYear, monthsBetween } from './month.js';
import { difference, type Ratio } from './ratio.js';

/** What a unit is to reach in a year, in one measure. */
export interface YearPlan {
  readonly year: number;
  /** the ratio to be reached in December (see `decemberTarget`); null when none is given */
  readonly december: Ratio | null;
  /** the values that the plan gives month by month, by month of the year, 1 to 12 */
  readonly months: ReadonlyMap<number, Ratio>;
  /** where the straight line starts: last December's actual ratio, else last year's target; null without either */
  readonly start: Ratio | null;
}

export interface PathPoint {
  readonly month: Month;
  readonly target: Ratio;
}

/** The December target that a unit works for, seen from one of its months. */
export interface Goal {
  readonly year: number;
  readonly target: Ratio;
  /** that month's ratio − the target; null when the month has no ratio */
  readonly gap: Ratio | null;
  /** null when the month has no data */
  readonly customersToConvert: bigint | null;
  /** months from that month to the goal's December */
  readonly monthsLeft: number;
}

/** A month's customers: paying without cash, and all. */
export interface CustomerCount {
  readonly cashless: bigint;
  readonly total: bigint;
}

const PERCENT = /^(\d+)(?:\.(\d+))?$/;

/** Reads a decimal percent such as `68.88` as an exact fraction; undefined when the text is no such number or above 100. */
export function parsePercent(text: string): Ratio | undefined {
  const [, whole, decimals = ''] = PERCENT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = { numerator: BigInt(whole + decimals), denominator: 100n * 10n ** BigInt(decimals.length) };
  return value.numerator > value.denominator ? undefined : value;
}

/**
 * December has one target. A year's target is the ratio to be reached in December, so it is December's; what is given for December month by
 * month stands for it only where no year's target is given. Given both and different, the year's counts, in the path as in the goal, and
 * `checkPlan` says so.
 * @param months the values given month by month, 1 to 12
 */
export function decemberTarget(yearTarget: Ratio | null, months: ReadonlyMap<number, Ratio>): Ratio | null {
  return yearTarget ?? months.get(12) ?? null;
}

/**
 * The path's value in a month of the plan's year: in December its target; before that as given, else on the straight line
 * start + (December − start) × month / 12; null when neither is known.
 */
export function pathValue(plan: YearPlan, month: number): Ratio | null {
  if (month === 12) return plan.december;
  const given = plan.months.get(month);
  if (given) return given;
  return plan.december && plan.start && pointOnLine(plan.start, plan.december, BigInt(month));
}

/** The months of a plan's year that the path has a value for. */
export function pathOf(plan: YearPlan): PathPoint[] {
  return Array.from({ length: 12 }, (_, step) => step + 1).flatMap((month) => {
    const target = pathValue(plan, month);
    return target ? [{ month: monthOf(plan.year, month), target }] : [];
  });
}

/** The fewest cash customers that would have to switch to reach the target: max(0, ceil(target × customers − cashless)). */
export function customersToConvert(target: Ratio, { cashless, total }: CustomerCount): bigint {
  const missing = customersAt(target, total) - cashless;
  return missing > 0n ? missing : 0n;
}

/** The fewest cashless customers of all with which a target is reached: ceil(target × customers), in exact arithmetic. */
export function customersAt({ numerator, denominator }: Ratio, customers: bigint): bigint {
  const product = numerator * customers;
  const whole = product / denominator;
  return product > whole * denominator ? whole + 1n : whole;
}

/** The goal seen from a month: this year's December target; in December next year's, when it is given. Null without one. */
export function goalOf(
  month: Month,
  count: CustomerCount | null,
  thisYear: YearPlan | undefined,
  nextYear: YearPlan | undefined,
): Goal | null {
  const plan = monthOfYear(month) === 12 && nextYear?.december ? nextYear : thisYear;
  if (!plan?.december) return null;
  const actual = count && count.total > 0n ? { numerator: count.cashless, denominator: count.total } : null;
  return {
    year: plan.year,
    target: plan.december,
    gap: difference(actual, plan.december),
    customersToConvert: count && customersToConvert(plan.december, count),
    monthsLeft: monthsBetween(month, monthOf(plan.year, 12)),
  };
}

function pointOnLine(start: Ratio, end: Ratio, month: bigint): Ratio {
  return {
    numerator: start.numerator * end.denominator * (12n - month) + end.numerator * start.denominator * month,
    denominator: start.denominator * end.denominator * 12n,
  };
}
