import type { UnitRecord } from '@cashlight/api-reference';
import type { PlanBook } from '@cashlight/api-targets';
import {
  contains,
  difference,
  type Goal,
  goalOf,
  type Measure,
  type Period,
  periodBefore,
  type Ratio,
  ratio,
  yearAgo,
  yearOf,
} from '@cashlight/domain';
import type { MonthFigure } from './standing.read-model.js';

/** Where one unit stands in a period, in one measure; everything exact. */
export interface ExactStanding {
  readonly unit: UnitRecord;
  readonly cashless: bigint;
  readonly total: bigint;
  readonly ratio: Ratio | null;
  readonly previousRatio: Ratio | null;
  readonly change: Ratio | null;
  readonly yearAgoRatio: Ratio | null;
  readonly yearAgoChange: Ratio | null;
  /** the latest month of the period with data for this unit */
  readonly latest: MonthFigure | null;
  readonly latestRatio: Ratio | null;
  /** the path's value in the latest month; without data, in the period's last */
  readonly target: Ratio | null;
  readonly gap: Ratio | null;
  readonly goal: Goal | null;
}

/** @param figures the unit's months with data, from the earliest that a comparison needs, by month */
export function standingOf(
  unit: UnitRecord,
  figures: readonly MonthFigure[],
  plans: PlanBook,
  period: Period,
  measure: Measure,
): ExactStanding {
  const now = summed(figures, period);
  const previousRatio = ratioOf(summed(figures, periodBefore(period)));
  const yearAgoRatio = ratioOf(summed(figures, yearAgo(period)));
  const latest = figures.findLast(({ month }) => contains(period, month)) ?? null;
  const month = latest?.month ?? period.to;
  const latestRatio = latest && ratioOf(latest);
  const target = plans.targetOf(unit.id, month);
  const [thisYear, nextYear] = [0, 1].map((step) => plans.planOf(unit.id, yearOf(month) + step));
  return {
    unit,
    ...now,
    ratio: ratioOf(now),
    previousRatio,
    change: difference(ratioOf(now), previousRatio),
    yearAgoRatio,
    yearAgoChange: difference(ratioOf(now), yearAgoRatio),
    latest,
    latestRatio,
    target,
    gap: difference(latestRatio, target),
    goal: measure === 'customers' ? goalOf(month, latest, thisYear, nextYear) : null,
  };
}

export type Counts = Pick<MonthFigure, 'cashless' | 'total'>;

/** Numerators and denominators are summed; ratios never are. */
export function summed(figures: readonly MonthFigure[], period: Period): Counts {
  return sumOf(figures.filter(({ month }) => contains(period, month)));
}

export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { cashless, total }) => ({ cashless: sum.cashless + cashless, total: sum.total + total }),
    { cashless: 0n, total: 0n },
  );
}

function ratioOf({ cashless, total }: Counts): Ratio | null {
  return ratio(cashless, total);
}
