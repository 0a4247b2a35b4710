import { daysOfMonth } from '../values/moment.js';
import { firstDayNumber } from '../values/month.js';

/** The first and the last year that the fast readers take; all others go the careful way. */
const FIRST_YEAR = 1976;
const LAST_YEAR = 2199;
const LOCAL_OFFSET_SECONDS = 7 * 3_600;

const DASH = 0x2d;
const COLON = 0x3a;
const LETTER_T = 0x54;
const SPACE = 0x20;

/** First days of months as days since 1970, from January of FIRST_YEAR. */
const FIRST_DAYS = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, (_, index) =>
  firstDayNumber(FIRST_YEAR * 12 + index),
);

/** Reads `2022-12-31` or `2022-12-31T23:59:59` (also with a space), local to Viet Nam, from plain bytes. */
export class PlainMoment {
  /** Seconds since 1970-01-01T00:00Z, after a successful `read`. */
  seconds = 0;
  /** Months since January of the year 0, after a successful `read`. */
  month = 0;

  /** Whether it is written so and the calendar has it. */
  read(bytes: Buffer, start: number, end: number): boolean {
    const length = end - start;
    if ((length !== 10 && length !== 19) || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH)
      return false;
    const year = digits(bytes, start, 4);
    const month = digits(bytes, start + 5, 2);
    const day = digits(bytes, start + 8, 2);
    if (
      year < FIRST_YEAR ||
      year > LAST_YEAR ||
      month < 1 ||
      month > 12 ||
      day < 1 ||
      day > daysOfMonth(year, month)
    )
      return false;
    const time = length === 10 ? 0 : timeOfDay(bytes, start + 10);
    if (time < 0) return false;
    const days = (FIRST_DAYS[(year - FIRST_YEAR) * 12 + month - 1] ?? 0) + day - 1;
    this.month = year * 12 + month - 1;
    this.seconds = days * 86_400 + time - LOCAL_OFFSET_SECONDS;
    return true;
  }
}

/** Seconds since midnight of `T23:59:59`, or -1. */
function timeOfDay(bytes: Buffer, start: number): number {
  if (bytes[start] !== LETTER_T && bytes[start] !== SPACE) return -1;
  if (bytes[start + 3] !== COLON || bytes[start + 6] !== COLON) return -1;
  const hour = digits(bytes, start + 1, 2);
  const minute = digits(bytes, start + 4, 2);
  const second = digits(bytes, start + 7, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
  return hour * 3_600 + minute * 60 + second;
}

/** Reads a whole number of at most 15 digits; -1 when it is none. */
export function plainWhole(bytes: Buffer, start: number, end: number): number {
  return end - start > 15 ? -1 : digits(bytes, start, end - start);
}

function digits(bytes: Buffer, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return count > 0 ? value : -1;
}
