import type { Bounds } from '@cashlight/web-ui';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether a text of the address is a month such as "2022-12". */
export function isMonth(text: string | undefined): text is string {
  return text !== undefined && MONTH.test(text);
}

/** Whether the month lies among those with data. */
export function isWithin(month: string, { firstMonth, lastMonth }: Bounds): boolean {
  return firstMonth <= month && month <= lastMonth;
}
