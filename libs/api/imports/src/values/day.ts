import { isDay } from './moment.js';

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const [FIRST_YEAR, LAST_YEAR] = [1976, 2100];

/** A day of the calendar, as `2025-07-01`. */
export interface Day {
  readonly text: string;
}

/**
 * Reads a day, perhaps a future one: `2025-07-01`, `1/7/2025` (day first), or a month, which stands for its first day.
 */
export function readDay(text: string): Day | 'BAD_DATE' | 'OUT_OF_RANGE' {
  const iso = ISO.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3] ?? '1']
    : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  if (!isDay(Number(year), Number(month), Number(day))) return 'BAD_DATE';
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return 'OUT_OF_RANGE';
  return { text: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-') };
}

/** Reads a month, perhaps a future one, as `2025-07` or as its first day. */
export function readFirstDay(text: string): Day | 'BAD_DATE' | 'OUT_OF_RANGE' {
  const day = readDay(text);
  return typeof day === 'string' || day.text.endsWith('-01') ? day : 'OUT_OF_RANGE';
}
