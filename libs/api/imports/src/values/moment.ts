/**
 * Moments of payment. Viet Nam has kept UTC+7 without a break since 13 June 1975; earlier its zones differed,
 * so that moments before 1976 are refused rather than guessed.
 */
const SECONDS_OF_DAY = 86_400;
const OFFSET_SECONDS = 7 * 3_600;
const FIRST_YEAR = 1976;
const MAX_OFFSET_MINUTES = 14 * 60;

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

export type MomentProblem = 'BAD_DATE' | 'OUT_OF_RANGE' | 'FUTURE_DATE';

/** A moment to the microsecond, and the calendar month it falls in at UTC+7. */
export interface Moment {
  /** Microseconds since 1970-01-01T00:00Z; exact up to the year 2255. */
  readonly micros: number;
  /** Months since January of the year 0. */
  readonly month: number;
}

/**
 * Reads `paid_at`: ISO 8601 (a date, or a date and time, local to Viet Nam unless it has an offset) or `dd/MM/yyyy[ HH:mm[:ss]]`, day first.
 * @param nowMicros moments after it are in the future
 */
export function readMoment(text: string, nowMicros: number): Moment | MomentProblem {
  const iso = ISO.exec(text);
  if (iso) return momentOf(iso[1], iso[2], iso[3], iso, nowMicros);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? momentOf(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst, nowMicros) : 'BAD_DATE';
}

function momentOf(
  yearText = '',
  monthText = '',
  dayText = '',
  parts: RegExpExecArray,
  nowMicros: number,
): Moment | MomentProblem {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  const [hour, minute, second] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  const offset = offsetMinutes(parts[8]);
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59 || offset === undefined)
    return 'BAD_DATE';
  const seconds =
    daysSince1970(year, month, day) * SECONDS_OF_DAY + hour * 3_600 + minute * 60 + second - offset * 60;
  const micros = seconds * 1_000_000 + Number((parts[7] ?? '').slice(0, 6).padEnd(6, '0'));
  const local = new Date((seconds + OFFSET_SECONDS) * 1_000);
  if (local.getUTCFullYear() < FIRST_YEAR) return 'OUT_OF_RANGE';
  return micros > nowMicros
    ? 'FUTURE_DATE'
    : { micros, month: local.getUTCFullYear() * 12 + local.getUTCMonth() };
}

function offsetMinutes(text: string | undefined): number | undefined {
  if (text === undefined) return OFFSET_SECONDS / 60;
  if (text === 'Z' || text === 'z') return 0;
  const minutes = Number(text.length > 3 ? text.slice(-2) : 0);
  const total = Number(text.slice(1, 3)) * 60 + minutes;
  if (minutes > 59 || total > MAX_OFFSET_MINUTES) return undefined;
  return text.startsWith('-') ? -total : total;
}

/** Whether the calendar has the day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1 January 1970 to a day of the Gregorian calendar. */
export function daysSince1970(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / (SECONDS_OF_DAY * 1_000));
}
