import type { Measure, OverviewQueryVariables } from '@cashlight/contract';
import { yearOf, type View } from '@cashlight/web-ui';

type Question = Pick<View, 'period' | 'unit' | 'measure' | 'language' | 'bounds' | 'organisation'>;

/** The overview's request for what the address asks. */
export function overviewVariables({
  period,
  unit,
  measure,
  language,
  bounds,
  organisation,
}: Question): OverviewQueryVariables {
  const { from, to } = period;
  const year = yearOf(to);
  const window = { from: trendStart(from, to, bounds.firstMonth), to };
  const scope = { unitCodes: unit ? [unit] : null, organisation };
  return {
    period: { from, to },
    at: to,
    asked: { from, to, ...scope },
    window: { ...window, ...scope },
    breaks: window,
    year,
    yearBefore: year - 1,
    unit: unit ?? null,
    scoped: unit !== undefined,
    measure,
    otherMeasure: otherMeasure(measure),
    language: language === 'vi' ? 'VI' : 'EN',
    organisation,
  };
}

/** The measure that stands beside the one asked for: customers always do, and beside customers the amount. */
export function otherMeasure(measure: Measure): Measure {
  return measure === 'CUSTOMERS' ? 'AMOUNT' : 'CUSTOMERS';
}

/** This year and the one before, and all of a longer period; never earlier than the first month with data. */
function trendStart(from: string, to: string, firstMonth: string): string {
  const lastYear = `${yearOf(to) - 1}-01`;
  const start = from < lastYear ? from : lastYear;
  return start < firstMonth && firstMonth <= to ? firstMonth : start;
}
