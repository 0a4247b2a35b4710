import type { UnitPageQueryVariables } from '@cashlight/contract';
import { addMonths, monthsBetween, yearOf, type Period, type View } from '@cashlight/web-ui';
import { otherMeasure, windowOf } from '../shared/measure';

/** How many months say what is usual before the one that is looked at. */
const MONTHS_BEFORE = 3;
const YEAR = 12;

/** What the page of a unit is asked. */
export type UnitQuestion = Pick<View, 'period' | 'measure' | 'language' | 'bounds' | 'organisation'> & {
  readonly unit: string;
};

interface Months {
  readonly from: string;
  readonly to: string;
}

/** The same number of months just before. */
export function periodBefore({ from, to }: Period): Months {
  return shifted({ from, to }, -monthsBetween(from, to));
}

/** The same months one year earlier. */
export function yearBefore({ from, to }: Period): Months {
  return shifted({ from, to }, -YEAR);
}

/** Whether the period before is the year before, so that one comparison says both. */
export function isWholeYear({ from, to }: Period): boolean {
  return monthsBetween(from, to) === YEAR;
}

function shifted({ from, to }: Months, months: number): Months {
  return { from: addMonths(from, months), to: addMonths(to, months) };
}

/** The request for what the address asks. */
export function unitVariables({
  unit,
  period,
  measure,
  language,
  bounds,
  organisation,
}: UnitQuestion): UnitPageQueryVariables {
  const months = { from: period.from, to: period.to };
  const year = yearOf(period.to);
  const window = windowOf(period, bounds);
  const end = period.to < bounds.lastMonth ? period.to : bounds.lastMonth;
  const here = { unitCodes: [unit], organisation };
  return {
    unit,
    period: months,
    window,
    at: period.to,
    asked: { ...months, ...here },
    before: { ...periodBefore(period), ...here },
    yearAgo: { ...yearBefore(period), ...here },
    recent: { from: addMonths(end, -MONTHS_BEFORE), to: end, ...here },
    companyAsked: { ...months, organisation },
    history: { ...window, organisation },
    year,
    yearBefore: year - 1,
    measure,
    otherMeasure: otherMeasure(measure),
    language: language === 'vi' ? 'VI' : 'EN',
    organisation,
  };
}
