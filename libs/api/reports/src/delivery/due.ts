import { addMonths, type Month, monthOf, monthOfYear, yearOf } from '@cashlight/domain';

/** A time at which a monthly schedule sends, and the month whose report it sends. */
export interface Due {
  readonly at: Date;
  readonly month: Month;
}

/** Viet Nam knows no summer time. */
const VIET_NAM_MS = 7 * 60 * 60 * 1000;
const HOUR = 8;

/** The last time that a schedule of this day was due, up to now: at 8 in the morning in Viet Nam. */
export function lastDue(dayOfMonth: number, now: Date): Due {
  const here = monthIn(now);
  const due = dueIn(here, dayOfMonth);
  return due.at <= now ? due : dueIn(addMonths(here, -1), dayOfMonth);
}

/** The next time after now. */
export function nextDue(dayOfMonth: number, now: Date): Due {
  const here = monthIn(now);
  const due = dueIn(here, dayOfMonth);
  return due.at > now ? due : dueIn(addMonths(here, 1), dayOfMonth);
}

function dueIn(month: Month, dayOfMonth: number): Due {
  const year = yearOf(month);
  const lastDay = new Date(Date.UTC(year, monthOfYear(month), 0)).getUTCDate();
  const local = Date.UTC(year, monthOfYear(month) - 1, Math.min(dayOfMonth, lastDay), HOUR);
  return { at: new Date(local - VIET_NAM_MS), month: addMonths(month, -1) };
}

function monthIn(now: Date): Month {
  const local = new Date(now.getTime() + VIET_NAM_MS);
  return monthOf(local.getUTCFullYear(), local.getUTCMonth() + 1);
}
