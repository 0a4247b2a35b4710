import { dispersion, spreadBetween } from './funnel-dispersion.js';

/** How many of all customers (or payments) of a unit are without cash: counts of a month, or a month's average over a longer period. */
export interface UnitCount {
  readonly cashless: number;
  readonly all: number;
}

/** What units are held against: the ratio of them all, and how far units like these usually are from it. */
export interface Funnel {
  /** Σ cashless / Σ all, a fraction. */
  readonly centre: number;
  /** φ: the variance of the units' z-scores, 1 where they differ by chance alone; without unit. */
  readonly dispersion: number;
  /** τ: the standard deviation between units beyond chance, a fraction. */
  readonly spread: number;
}

/** How many units usually lie within the limits: 95% or 99.8% of them. */
export type FunnelLevel = 95 | 99.8;

/** Where a unit lies: beyond the 99.8% limits (FAR), beyond the 95% limits, or within, LIKE the others. */
export type FunnelVerdict = 'FAR_ABOVE' | 'ABOVE' | 'LIKE' | 'BELOW' | 'FAR_BELOW';

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** The two-sided quantiles of the standard normal distribution. */
const QUANTILE: Readonly<Record<FunnelLevel, number>> = { 95: 1.959964, 99.8: 3.090232 };

/** Of three or four, none can lie beyond limits that it has itself widened; of one or two there is no spread at all. */
export const FEWEST_UNITS = 5;

/** size · p · (1 − p) from which on the normal distribution stands for the binomial one. */
const FEWEST_SUCCESSES = 5;

/**
 * The funnel of units compared by a proportion; null where fewer than five are large enough to be judged.
 * `centre` is the ratio of them all; where the counts are averages of more months for one unit than for another, it is that of the sums.
 * Source: Spiegelhalter, "Funnel plots for comparing institutional performance", Stat Med 2005;24:1185–1202; see docs/decisions/0013.
 */
export function funnelOf(counts: readonly UnitCount[], centre = ratioOfAll(counts)): Funnel | null {
  const judged = counts.filter((count) => isLargeEnough(centre, count.all));
  if (judged.length < FEWEST_UNITS) return null;
  if (centre * (1 - centre) === 0) return { centre, dispersion: 0, spread: 0 };
  const deviations = judged.map(({ cashless, all: size }) => cashless / size - centre);
  const errors = judged.map((count) => chanceError(centre, count.all));
  return {
    centre,
    dispersion: dispersion(deviations.map((deviation, at) => deviation / (errors[at] ?? 1))),
    spread: spreadBetween(deviations, errors),
  };
}

/** The standard error of a ratio by chance alone, √(p (1 − p) / n): a fraction. */
export function chanceError(centre: number, size: number): number {
  return Math.sqrt((centre * (1 - centre)) / size);
}

/** How far from the centre a unit of this size usually lies: z · √(p (1 − p) / size + τ²), a fraction. */
export function funnelReach(
  { centre, spread }: Omit<Funnel, 'dispersion'>,
  size: number,
  level: FunnelLevel,
): number {
  return QUANTILE[level] * Math.hypot(chanceError(centre, size), spread);
}

/**
 * Between which ratios a unit of this size usually lies: centre ± z · √(p (1 − p) / size + τ²), within 0 and 1; z = 1.96 or 3.09.
 * With τ = 0 these are the plain binomial limits.
 */
export function funnelLimits(funnel: Omit<Funnel, 'dispersion'>, size: number, level: FunnelLevel): Limits {
  const reach = funnelReach(funnel, size, level);
  return { low: Math.max(0, funnel.centre - reach), high: Math.min(1, funnel.centre + reach) };
}

/** Where a unit lies; null when it has too few customers to say. A unit on a limit lies within. */
export function funnelVerdict(funnel: Funnel, { cashless, all }: UnitCount): FunnelVerdict | null {
  if (!isLargeEnough(funnel.centre, all)) return null;
  const ratio = cashless / all;
  const far = funnelLimits(funnel, all, 99.8);
  const near = funnelLimits(funnel, all, 95);
  if (ratio > far.high) return 'FAR_ABOVE';
  if (ratio > near.high) return 'ABOVE';
  if (ratio < far.low) return 'FAR_BELOW';
  return ratio < near.low ? 'BELOW' : 'LIKE';
}

/** Of the units large enough to be judged, how many differ from the centre by more than chance alone gives: beyond the plain binomial 95% limits. */
export function beyondChance(
  { centre }: Pick<Funnel, 'centre'>,
  counts: readonly UnitCount[],
): { readonly apart: number; readonly judged: number } {
  const byChance = { centre, dispersion: 1, spread: 0 };
  const verdicts = counts.flatMap((count) => funnelVerdict(byChance, count) ?? []);
  return { apart: verdicts.filter((verdict) => verdict !== 'LIKE').length, judged: verdicts.length };
}

/** A level's limits at sizes up to the largest, to be drawn as lines; closer together where they bend. */
export function funnelCurve(
  funnel: Omit<Funnel, 'dispersion'>,
  level: FunnelLevel,
  largest: number,
  points = 60,
): (Limits & { readonly size: number })[] {
  return Array.from({ length: points }, (_, step) => {
    const size = largest * ((step + 1) / points) ** 2;
    return { size, ...funnelLimits(funnel, size, level) };
  });
}

/** Where all pay alike nobody is left to be judged otherwise, however small. */
function isLargeEnough(centre: number, size: number): boolean {
  const variance = centre * (1 - centre);
  return size > 0 && (variance === 0 || size * variance >= FEWEST_SUCCESSES);
}

/** Σ cashless / Σ all; 0 where there is nothing to divide by. */
export function ratioOfAll(counts: readonly UnitCount[]): number {
  const all = sum(counts.map((count) => count.all));
  return all === 0 ? 0 : sum(counts.map(({ cashless }) => cashless)) / all;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
