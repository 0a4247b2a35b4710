import { chanceError, type Limits, type UnitCount } from './funnel.js';

/** How a unit usually moves from one month to the next, in chance errors of a month's ratio (z). */
export interface UsualChange {
  /** The mean step: the steady rise or fall. */
  readonly step: number;
  /** Laney's σz about it: 1 where months differ by chance alone, less where the same customers pay the same way month after month. */
  readonly sigma: number;
}

/** A month's change against what is usual for the unit: within its limits, above or below them. */
export type ChangeVerdict = 'USUAL' | 'ABOVE' | 'BELOW';

/** Changes that a unit must have shown before one can be called unusual. */
export const FEWEST_CHANGES = 8;

/** The mean of the range of two values that are one standard deviation wide (d₂ for subgroups of two). */
const MEAN_RANGE = 1.128;

/** Control limits lie three standard deviations off (Shewhart). */
const CONTROL = 3;

/** The two-sided 95% quantile of the standard normal distribution. */
const QUANTILE_95 = 1.959964;

/** As for the funnel: below this n · p · (1 − p) a month is too small to be judged. */
const FEWEST_SUCCESSES = 5;

/** The step between two months in chance errors of one, and that error; null without data in one of them. */
interface Step {
  readonly z: number;
  readonly error: number;
}

/**
 * What is usual for a unit from month to month, from its months in order (null: no data); null before eight changes are known.
 * σz = mean |step − mean step| / 1.128: Laney's moving range of the z-scores, after the steady trend is taken out of it, for a ratio that is meant
 * to rise has no constant mean to swing about. Source: Laney, "Improved control charts for attributes", Quality Engineering 2002;14:531.
 */
export function usualChange(months: readonly (UnitCount | null)[]): UsualChange | null {
  const steps = stepsOf(months).map(({ z }) => z);
  if (steps.length < FEWEST_CHANGES) return null;
  const step = mean(steps);
  return { step, sigma: mean(steps.map((each) => Math.abs(each - step))) / MEAN_RANGE };
}

/**
 * Between which changes (fractions) a unit's step from one month to the next usually lies: error · (step ± 3 · √2 · σz), √2 because both months
 * swing. Null where what is usual is not known yet, or a month is too small.
 * @param before the months up to the one before the last, in order
 */
export function usualChangeLimits(before: readonly (UnitCount | null)[], last: UnitCount): Limits | null {
  const usual = usualChange(before);
  const previous = before.at(-1) ?? null;
  const now = stepBetween(previous, last);
  if (!usual || !now || !previous || isTooSmall(previous, last)) return null;
  const reach = CONTROL * Math.SQRT2 * usual.sigma;
  return { low: now.error * (usual.step - reach), high: now.error * (usual.step + reach) };
}

/** Whether the last month's change is more than the unit's usual one; null where that cannot be said. */
export function changeVerdict(months: readonly (UnitCount | null)[]): ChangeVerdict | null {
  const [previous, last] = [months.at(-2), months.at(-1)];
  if (!previous || !last) return null;
  const limits = usualChangeLimits(months.slice(0, -1), last);
  if (!limits) return null;
  const change = last.cashless / last.all - previous.cashless / previous.all;
  if (change > limits.high) return 'ABOVE';
  return change < limits.low ? 'BELOW' : 'USUAL';
}

/**
 * Whether two units' ratios differ by more than chance and their usual swing from month to month would make them:
 * |p₁ − p₂| > 1.96 · √(p (1 − p) (σ₁² / n₁ + σ₂² / n₂)), p of both together, σ their σz but at least 1. If not, their order means nothing.
 */
export function areApart(
  one: UnitCount & { readonly sigma: number | null },
  other: UnitCount & { readonly sigma: number | null },
): boolean {
  if (one.all === 0 || other.all === 0) return false;
  const together = (one.cashless + other.cashless) / (one.all + other.all);
  const errors = [one, other].map(({ all, sigma }) => Math.max(1, sigma ?? 1) * chanceError(together, all));
  const difference = Math.abs(one.cashless / one.all - other.cashless / other.all);
  return difference > QUANTILE_95 * Math.hypot(...errors);
}

function stepsOf(months: readonly (UnitCount | null)[]): Step[] {
  return months.slice(1).flatMap((month, at) => stepBetween(months[at] ?? null, month) ?? []);
}

function stepBetween(previous: UnitCount | null, next: UnitCount | null): Step | null {
  if (!previous?.all || !next?.all) return null;
  const together = (previous.cashless + next.cashless) / (previous.all + next.all);
  const error = Math.hypot(chanceError(together, previous.all), chanceError(together, next.all)) / Math.SQRT2;
  const change = next.cashless / next.all - previous.cashless / previous.all;
  return { z: error === 0 ? 0 : change / error, error };
}

function isTooSmall(previous: UnitCount, last: UnitCount): boolean {
  const together = (previous.cashless + last.cashless) / (previous.all + last.all);
  return Math.min(previous.all, last.all) * together * (1 - together) < FEWEST_SUCCESSES;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
