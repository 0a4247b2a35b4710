import {
  decemberTarget,
  parsePercent,
  pathValue,
  ratio,
  monthOfYear,
  yearOf,
  type Month,
  type Ratio,
  type YearPlan,
} from '@cashlight/domain';

/** A target as it was given: of the year (month 0) or of a month, in percent, with the December before the year. */
export interface TargetRow {
  readonly unitId: number;
  readonly year: number;
  readonly month: number;
  readonly percent: string;
  /** actual cashless and all of the December before the year; null without data */
  readonly startCashless: string | null;
  readonly startTotal: string | null;
}

/** The plans of some units, in one measure. */
export class PlanBook {
  private readonly plans = new Map<string, YearPlan>();

  constructor(rows: readonly TargetRow[]) {
    const years = new Map<string, TargetRow[]>();
    for (const row of rows) {
      const key = keyOf(row.unitId, row.year);
      const known = years.get(key);
      if (known) known.push(row);
      else years.set(key, [row]);
    }
    for (const [key, given] of years) this.plans.set(key, planOf(given, years));
  }

  /** The plan of a unit and year; undefined when nothing was given for it. */
  planOf(unitId: number, year: number): YearPlan | undefined {
    return this.plans.get(keyOf(unitId, year));
  }

  /** The path's value of a unit in a month; null without one. */
  targetOf(unitId: number, month: Month): Ratio | null {
    const plan = this.planOf(unitId, yearOf(month));
    return plan ? pathValue(plan, monthOfYear(month)) : null;
  }
}

function planOf(given: readonly TargetRow[], all: ReadonlyMap<string, readonly TargetRow[]>): YearPlan {
  const months = new Map(
    given.filter(({ month }) => month > 0).map((row) => [row.month, exactTarget(row.percent)]),
  );
  const [{ unitId, year, startCashless, startTotal }] = given as [TargetRow];
  const actual = startTotal === null ? null : ratio(BigInt(startCashless ?? 0), BigInt(startTotal));
  const lastYear = all.get(keyOf(unitId, year - 1)) ?? [];
  return { year, december: decemberOf(given), months, start: actual ?? decemberOf(lastYear) };
}

function decemberOf(given: readonly TargetRow[]): Ratio | null {
  const values = new Map(given.map((row) => [row.month, exactTarget(row.percent)]));
  return decemberTarget(values.get(0) ?? null, values);
}

/** A stored target as a fraction. */
export function exactTarget(percent: string): Ratio {
  const value = parsePercent(percent);
  if (!value) throw new Error(`A stored target is not a percentage: ${percent}`);
  return value;
}

function keyOf(unitId: number, year: number): string {
  return `${String(unitId)}:${String(year)}`;
}
