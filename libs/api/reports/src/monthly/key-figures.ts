import { type Month, monthOf, type Period, yearAgo, yearOf } from '@cashlight/domain';
import { type KeyFigure, together } from './monthly-report.js';
import type { ReportStandings } from './unit-lines.js';
import type { WholeMonths } from './whole-months.js';

/** The months of the year up to this one. */
export function yearToDate(month: Month): Period {
  return { from: monthOf(yearOf(month), 1), to: month };
}

/** The whole by each measure, in the month and in the year so far. */
export function keyFigures(standings: ReportStandings, month: Month, months: WholeMonths): KeyFigure[] {
  const inMonth = { from: month, to: month };
  return (['customers', 'amount'] as const).map((measure) => ({
    ...together(standings[measure].asked, months.before(inMonth, measure)),
    measure,
    yearToDate: yearSoFar(standings, measure, month, months),
  }));
}

function yearSoFar(
  standings: ReportStandings,
  measure: KeyFigure['measure'],
  month: Month,
  months: WholeMonths,
): KeyFigure['yearToDate'] {
  const period = yearToDate(month);
  const { asked } = standings[`${measure}ToDate`];
  const { ratio, yearAgoRatio, yearAgoChange } = together(asked, months.before(period, measure));
  // A year ago of which only some months are known is no like to be compared with.
  return months.holdsAllOf(yearAgo(period))
    ? { ratio, yearAgoRatio, yearAgoChange }
    : { ratio, yearAgoRatio: null, yearAgoChange: null };
}
