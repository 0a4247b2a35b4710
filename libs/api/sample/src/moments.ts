import type { OfficeDays } from './calendar.js';
import type { Method } from './methods.js';
import type { Random } from './random.js';

const { floor } = Math;

/** Seconds in a day. */
export const DAY = 86_400;
const HOUR = 3600;

/** Of 48 people who pay by telephone or computer, how many in each hour of the day. */
const APP_HOURS = [
  0, 1, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 11, 12, 12, 13, 14, 15, 15, 16, 16, 17, 17,
  18, 18, 18, 19, 19, 19, 19, 20, 20, 20, 20, 21, 21, 21, 22, 22, 23,
];

/**
 * When a bill is paid, in seconds from the start of the month, local time.
 * Bills come out route by route after the meters are read; who pays late pays at the start of a month.
 */
export function paidAt(method: Method, billDay: number, days: OfficeDays, random: Random): number {
  const inMonth = (delay: number): number => ((billDay + floor(delay) - 1) % days.daysInMonth) + 1;
  switch (method.channel) {
    case 'AUTO_DEBIT':
      return at(days.next(inMonth(random.between(2, 5)), 5), 2 * HOUR + random.below(4 * HOUR));
    case 'BANK_COUNTER':
      return at(days.next(inMonth(soon(random)), 5), officeTime(random));
    case 'CASH_COUNTER':
      return at(days.next(inMonth(soon(random)), 6), officeTime(random));
    case 'CASH_COLLECTOR':
      return at(days.next(inMonth(random.between(3, 9)), 6), 7 * HOUR + random.below(11 * HOUR));
    case 'PAYMENT_POINT':
      return at(inMonth(soon(random)), 7 * HOUR + random.below(13 * HOUR));
    default:
      return at(
        inMonth(soon(random)),
        (APP_HOURS[random.below(APP_HOURS.length)] ?? 12) * HOUR + random.below(HOUR),
      );
  }
}

function at(day: number, second: number): number {
  return (day - 1) * DAY + second;
}

/** Days until the bill is paid: most within a week, the last after two. */
function soon(random: Random): number {
  return 15 * random.fraction() * random.fraction();
}

/** Half past seven to half past eleven, and half past one to five. */
function officeTime(random: Random): number {
  const time = 7.5 * HOUR + random.below(7.5 * HOUR);
  return time < 11.5 * HOUR ? time : time + 2 * HOUR;
}
