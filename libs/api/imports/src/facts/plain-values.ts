import { daysOfMonth } from '../values/moment.js';
import { firstDayNumber } from '../values/month.js';

/** The first and the last year that the fast readers take; all others go the careful way. */
const FIRST_YEAR = 1976;
const LAST_YEAR = 2199;
const LOCAL_OFFSET_SECONDS = 7 * 3_600;

const DAY_SECONDS = 86_400;
const MAX_OFFSET_MINUTES = 14 * 60;
const DATE_LENGTH = 10;

const SPACE = 0x20;
const PLUS = 0x2b;
const DASH = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;

/** First days of months as days since 1970, from January of FIRST_YEAR. */
const FIRST_DAYS = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, (_, index) =>
  firstDayNumber(FIRST_YEAR * 12 + index),
);

/**
 * Reads the usual forms of a moment from plain bytes: `2022-12-31` or `31/12/2022`, either with ` 23:59` or ` 23:59:59`
 * (also `T23:59…` after the ISO date), local to Viet Nam or with `Z` or an offset `+07:00`.
 */
export class PlainMoment {
  /** Seconds since 1970-01-01T00:00Z, after a successful `read`. */
  seconds = 0;
  /** Months since January of the year 0, after a successful `read`. */
  month = 0;

  /** Whether it is written so and the calendar has it; a moment near midnight whose offset moves it to another month is left to the careful way. */
  read(bytes: Buffer, start: number, end: number): boolean {
    if (end - start < DATE_LENGTH) return false;
    const iso = bytes[start + 4] === DASH && bytes[start + 7] === DASH;
    if (!iso && (bytes[start + 2] !== SLASH || bytes[start + 5] !== SLASH)) return false;
    const year = digits(bytes, iso ? start : start + 6, 4);
    const month = digits(bytes, iso ? start + 5 : start + 3, 2);
    const day = digits(bytes, iso ? start + 8 : start, 2);
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
    const days = daysOfMonth(year, month);
    if (day < 1 || day > days) return false;
    if (!this.readTime(bytes, start + DATE_LENGTH, end)) return false;
    const localDay = day + Math.floor((this.time + LOCAL_OFFSET_SECONDS - this.offset) / DAY_SECONDS);
    if (localDay < 1 || localDay > days) return false;
    const firstDay = FIRST_DAYS[(year - FIRST_YEAR) * 12 + month - 1] ?? 0;
    this.month = year * 12 + month - 1;
    this.seconds = (firstDay + day - 1) * DAY_SECONDS + this.time - this.offset;
    return true;
  }

  /** Seconds since midnight, and seconds east of Greenwich, after a successful `readTime`. */
  private time = 0;
  private offset = 0;

  /** Reads what follows the date: nothing, `T23:59`, `T23:59:59`, and then perhaps `Z` or an offset. */
  private readTime(bytes: Buffer, start: number, end: number): boolean {
    this.time = 0;
    this.offset = LOCAL_OFFSET_SECONDS;
    if (start === end) return true;
    const iso = bytes[start - 3] === DASH;
    if (bytes[start] !== SPACE && !(iso && bytes[start] === LETTER_T)) return false;
    const minutes = clock(bytes, start + 1, end);
    if (minutes < 0) return false;
    this.time = minutes * 60;
    let at = start + 6;
    if (bytes[at] === COLON && at < end) {
      const second = digits(bytes, at + 1, 2);
      if (at + 3 > end || second < 0 || second > 59) return false;
      this.time += second;
      at += 3;
    }
    return at === end || (iso && this.readOffset(bytes, at, end));
  }

  private readOffset(bytes: Buffer, at: number, end: number): boolean {
    const sign = bytes[at];
    if (sign === LETTER_Z && at + 1 === end) {
      this.offset = 0;
      return true;
    }
    const minutes = at + 6 === end ? clock(bytes, at + 1, end) : -1;
    if (minutes < 0 || minutes > MAX_OFFSET_MINUTES || (sign !== PLUS && sign !== DASH)) return false;
    this.offset = (sign === PLUS ? minutes : -minutes) * 60;
    return true;
  }
}

/** Minutes since midnight of `23:59`, or -1. */
function clock(bytes: Buffer, start: number, end: number): number {
  if (start + 5 > end || bytes[start + 2] !== COLON) return -1;
  const hour = digits(bytes, start, 2);
  const minute = digits(bytes, start + 3, 2);
  return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? -1 : hour * 60 + minute;
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
