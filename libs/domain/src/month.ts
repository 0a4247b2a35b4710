declare const month: unique symbol;

/** A calendar month of Asia/Ho_Chi_Minh as `YYYY-MM`, in the years 1000 to 9999. Text order is time order. */
export type Month = string & { readonly [month]: true };

/** Months from `from` to `to`, both included; `from` is not after `to`. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

const FORM = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

/** Reads `YYYY-MM`; undefined when the text is anything else. */
export function parseMonth(text: string): Month | undefined {
  return FORM.test(text) ? (text as Month) : undefined;
}

/** The month of a year, 1 to 12. */
export function monthOf(year: number, monthOfYear: number): Month {
  return fromIndex(year * 12 + monthOfYear - 1);
}

export function yearOf(value: Month): number {
  return Number(value.slice(0, 4));
}

/** 1 to 12. */
export function monthOfYear(value: Month): number {
  return Number(value.slice(5));
}

/** The quarter as `YYYY-Qn`. */
export function quarterOf(value: Month): string {
  return `${value.slice(0, 4)}-Q${String(Math.ceil(monthOfYear(value) / 3))}`;
}

export function addMonths(value: Month, months: number): Month {
  return fromIndex(index(value) + months);
}

/** Months from one to the other; negative when the other is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return index(to) - index(from);
}

/** How many months a period has. */
export function lengthOf({ from, to }: Period): number {
  return monthsBetween(from, to) + 1;
}

/** Every month of a period in order. */
export function monthsOf(period: Period): Month[] {
  return Array.from({ length: lengthOf(period) }, (_, step) => addMonths(period.from, step));
}

/** Every year that a period touches, in order. */
export function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, step) => yearOf(from) + step);
}

export function contains({ from, to }: Period, value: Month): boolean {
  return from <= value && value <= to;
}

/** The period of the same length just before. */
export function periodBefore(period: Period): Period {
  return shift(period, -lengthOf(period));
}

/** The same period one year earlier. */
export function yearAgo(period: Period): Period {
  return shift(period, -12);
}

function shift({ from, to }: Period, months: number): Period {
  return { from: addMonths(from, months), to: addMonths(to, months) };
}

function index(value: Month): number {
  return yearOf(value) * 12 + monthOfYear(value) - 1;
}

function fromIndex(value: number): Month {
  const year = String(Math.floor(value / 12)).padStart(4, '0');
  return `${year}-${String((value % 12) + 1).padStart(2, '0')}` as Month;
}
