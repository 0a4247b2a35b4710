import type { ExactAdoptionRow, ExactStanding } from '@cashlight/api-adoption';
import type { PlanBook } from '@cashlight/api-targets';
import {
  addMonths,
  customersToConvert,
  type Language,
  type Month,
  monthsOf,
  type Period,
} from '@cashlight/domain';
import type { PlanLine, TrendPoint } from './monthly-report.js';
import { nameOf } from './share-lines.js';

/** A month and the twelve before it. */
export function trendPeriod(month: Month): Period {
  return { from: addMonths(month, -12), to: month };
}

/**
 * Every month of a trend, with the path of its year.
 * @param unitId of the one unit that it is about; null: several have no path together
 */
export function trendPoints(
  rows: readonly ExactAdoptionRow[],
  month: Month,
  plans: PlanBook,
  unitId: number | null,
): TrendPoint[] {
  return monthsOf(trendPeriod(month)).map((each) => {
    const row = rows.find((one) => one.month === each);
    return {
      month: each,
      cashless: row?.cashlessCustomers ?? 0n,
      total: row?.customers ?? 0n,
      target: unitId === null ? null : plans.targetOf(unitId, each),
    };
  });
}

/** What a unit's path asks for in a month, seen from where it stands now. */
export function planLine(
  { unit, ratio, latest }: ExactStanding,
  month: Month,
  plans: PlanBook,
  language: Language,
): PlanLine {
  const target = plans.targetOf(unit.id, month);
  return {
    code: unit.code,
    name: nameOf(unit, language),
    ratio,
    target,
    customersToConvert: target && latest && customersToConvert(target, latest),
  };
}
