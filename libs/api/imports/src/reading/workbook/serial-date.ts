const DAY_SECONDS = 86_400;
/** The day before the first of January 1900, and the days to it from 1970; from 1904 days are counted from zero. */
const DAY_0_OF_1900 = -25_568;
const DAY_0_OF_1904 = -24_107;
/** Excel takes 1900 for a leap year: from the first of March on its numbers are one too high. */
const FEBRUARY_29 = 60;
/** The last day of the year 9999. */
const LAST_DAY = 2_958_465;

/**
 * A date as workbooks keep it, days and parts of a day, to the second: `2022-12-31`, `2022-12-31 14:05:06`, or `14:05:06` without a day.
 * Undefined when no calendar of Excel has it.
 */
export function serialText(serial: number, from1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const time = clock(seconds - day * DAY_SECONDS);
  if (serial < 0 || day > LAST_DAY || (!from1904 && day === FEBRUARY_29)) return undefined;
  if (serial < 1) return time;
  const since1970 = from1904 ? day + DAY_0_OF_1904 : day + DAY_0_OF_1900 - (day > FEBRUARY_29 ? 1 : 0);
  const date = new Date(since1970 * DAY_SECONDS * 1_000).toISOString().slice(0, 10);
  return time === '00:00:00' ? date : `${date} ${time}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
