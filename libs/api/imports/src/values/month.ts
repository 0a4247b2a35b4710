import { daysSince1970 } from './moment.js';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const FIRST_YEAR = 1976;
const OFFSET_MS = 7 * 3_600_000;

/** The months since January of the year 0 of a month written `2022-12`; undefined when it is not written so. */
export function readMonth(text: string): number | undefined {
  const parts = MONTH.exec(text);
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) - 1 : undefined;
}

/** Reads the month of a summary: not before 1976, not after the current month of Viet Nam. */
export function readPastMonth(
  text: string,
  nowMicros: number,
): number | 'BAD_DATE' | 'OUT_OF_RANGE' | 'FUTURE_DATE' {
  const month = readMonth(text);
  if (month === undefined) return 'BAD_DATE';
  if (month < FIRST_YEAR * 12) return 'OUT_OF_RANGE';
  return month > monthAt(nowMicros) ? 'FUTURE_DATE' : month;
}

function monthAt(micros: number): number {
  const local = new Date(micros / 1_000 + OFFSET_MS);
  return local.getUTCFullYear() * 12 + local.getUTCMonth();
}

/** The month as its first day, `2022-12-01`, the way PostgreSQL writes it. */
export function firstDay(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Days from 1 January 1970 to the month's first day. */
export function firstDayNumber(month: number): number {
  return daysSince1970(Math.floor(month / 12), (month % 12) + 1, 1);
}
