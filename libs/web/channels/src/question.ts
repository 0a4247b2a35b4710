import type { Measure } from '@cashlight/contract';
import { addMonths, monthsBetween, type Bounds, type Period, type View } from '@cashlight/web-ui';

const FEWEST_MONTHS = 13;
const MOST_MONTHS = 24;

interface Months {
  readonly from: string;
  readonly to: string;
}

/** The question that the figures on a page answer. */
export interface Question {
  readonly period: Period;
  readonly measure: Measure;
  readonly unit: string | undefined;
  /** The months of the lines: those of the period, and at least thirteen, so that one sees the same month last year. */
  readonly lines: Months;
  /** The months of which figures are asked: also those that the period, and each month of the lines, is compared with. */
  readonly data: Months;
  /** The last month of the period that can have data. */
  readonly latest: string;
}

export type Asked = Pick<View, 'period' | 'measure' | 'unit' | 'bounds'>;

export function questionOf({ period, measure, unit, bounds }: Asked): Question {
  const latest = period.to < bounds.lastMonth ? period.to : bounds.lastMonth;
  const length = monthsBetween(period.from, period.to);
  const shown = Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthsBetween(period.from, latest)));
  const lines = { from: since(bounds, addMonths(latest, 1 - shown), latest), to: latest };
  const compared = addMonths(period.from, -Math.max(length, MONTHS_OF_YEAR));
  const usual = addMonths(lines.from, -MONTHS_BEFORE);
  const earliest = compared < usual ? compared : usual;
  return {
    period,
    measure,
    unit,
    lines,
    data: { from: since(bounds, earliest, period.to), to: period.to },
    latest,
  };
}

const MONTHS_OF_YEAR = 12;
/** How many months before a month say what is usual in it. */
const MONTHS_BEFORE = 3;

/** Not before the first month with data, unless that is later than the end. */
function since({ firstMonth }: Bounds, month: string, end: string): string {
  return month < firstMonth && firstMonth <= end ? firstMonth : month;
}

/** Whether a period has twelve months: then the period before it is the same months of last year. */
export function isWholeYear({ from, to }: Pick<Period, 'from' | 'to'>): boolean {
  return monthsBetween(from, to) === MONTHS_OF_YEAR;
}
