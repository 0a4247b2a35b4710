import type { Measure } from '@cashlight/contract';
import { yearOf, type Bounds, type Period } from '@cashlight/web-ui';

/** The fields that hold a measure in ratios and shares. */
export const FIELD = {
  CUSTOMERS: 'customers',
  PAYMENTS: 'payments',
  AMOUNT: 'amount',
} as const satisfies Record<Measure, string>;

/** The measure that stands beside the one asked for: customers always do, and beside customers the amount. */
export function otherMeasure(measure: Measure): Measure {
  return measure === 'CUSTOMERS' ? 'AMOUNT' : 'CUSTOMERS';
}

/** The months of the lines over time: this year and the one before, and all of a longer period; never earlier than the first month with data. */
export function windowOf({ from, to }: Period, { firstMonth }: Bounds): { from: string; to: string } {
  const lastYear = `${yearOf(to) - 1}-01`;
  const start = from < lastYear ? from : lastYear;
  return { from: start < firstMonth && firstMonth <= to ? firstMonth : start, to };
}
