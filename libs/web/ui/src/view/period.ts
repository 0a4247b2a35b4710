import type { Period, PeriodKind } from '@cashlight/web-i18n';

export type { Period, PeriodKind };

/** First and last month with data, and the one to open with, each as "2022-12". */
export interface Bounds {
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** The last month that all units have reported. */
  readonly openingMonth: string;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** Months since year 0, so that months can be counted. */
function ordinal(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

export function monthOf(year: number, monthOfYear: number): string {
  return `${String(year).padStart(4, '0')}-${String(monthOfYear).padStart(2, '0')}`;
}

export function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

/** The month `count` months later; earlier when negative. */
export function addMonths(month: string, count: number): string {
  const target = ordinal(month) + count;
  return monthOf(Math.floor(target / 12), (target % 12) + 1);
}

/** How many months there are from the first to the last, both counted. */
export function monthsBetween(from: string, to: string): number {
  return ordinal(to) - ordinal(from) + 1;
}

/** Every month from the first to the last, both included. */
export function monthRange(from: string, to: string): string[] {
  const count = Math.max(0, monthsBetween(from, to));
  return Array.from({ length: count }, (_, index) => addMonths(from, index));
}

export function monthPeriod(month: string): Period {
  return { kind: 'MONTH', from: month, to: month };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { kind: 'QUARTER', from: monthOf(year, quarter * 3 - 2), to: monthOf(year, quarter * 3) };
}

export function yearToDatePeriod(lastMonth: string): Period {
  return { kind: 'YEAR_TO_DATE', from: monthOf(yearOf(lastMonth), 1), to: lastMonth };
}

/** The period as it stands in the address: 2022-12, 2022-Q4, 2022-YTD12 or 2022-01..2022-06. */
export function periodCode({ kind, from, to }: Period): string {
  switch (kind) {
    case 'MONTH':
      return to;
    case 'QUARTER':
      return `${to.slice(0, 4)}-Q${Number(to.slice(5)) / 3}`;
    case 'YEAR_TO_DATE':
      return `${to.slice(0, 4)}-YTD${to.slice(5)}`;
    case 'RANGE':
      return `${from}..${to}`;
  }
}

/** The reverse of {@link periodCode}; undefined for what is no period. */
export function parsePeriod(code: string): Period | undefined {
  if (isMonth(code)) return monthPeriod(code);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(code);
  if (quarter) return quarterPeriod(Number(quarter[1]), Number(quarter[2]));
  const yearToDate = /^(\d{4})-YTD(0[1-9]|1[0-2])$/.exec(code);
  if (yearToDate) return yearToDatePeriod(`${yearToDate[1]}-${yearToDate[2]}`);
  const [from = '', to = '', ...rest] = code.split('..');
  if (rest.length === 0 && isMonth(from) && isMonth(to) && from <= to) return { kind: 'RANGE', from, to };
  return undefined;
}

/** The period one step later (1) or earlier (-1): the next month, quarter, month of the year to date, or range of the same length. */
export function shiftPeriod(period: Period, step: 1 | -1): Period {
  const { kind, from, to } = period;
  if (kind === 'YEAR_TO_DATE') return yearToDatePeriod(addMonths(to, step));
  const count = step * monthsBetween(from, to);
  return { kind, from: addMonths(from, count), to: addMonths(to, count) };
}

/** Whether any month of the period lies within the bounds. */
export function overlaps({ from, to }: Period, { firstMonth, lastMonth }: Bounds): boolean {
  return from <= lastMonth && to >= firstMonth;
}

/** The period of another kind that ends where this one does, as far as there are data. */
export function convertPeriod(
  { from, to }: Period,
  kind: PeriodKind,
  { firstMonth, lastMonth }: Bounds,
): Period {
  const end = to > lastMonth ? lastMonth : to < firstMonth ? firstMonth : to;
  switch (kind) {
    case 'MONTH':
      return monthPeriod(end);
    case 'QUARTER':
      return quarterPeriod(yearOf(end), Math.ceil(Number(end.slice(5)) / 3));
    case 'YEAR_TO_DATE':
      return yearToDatePeriod(end);
    case 'RANGE':
      return { kind, from: from > end ? end : from, to: end };
  }
}

/** The period of the address; where it names none, the latest complete month. */
export function periodIn(
  { period }: { readonly period: Period | undefined },
  { openingMonth }: Bounds,
): Period {
  return period ?? monthPeriod(openingMonth);
}
