import type { View } from '@cashlight/web-ui';

/** The last month of the period that has data: the one that a monthly report is about. */
export function reportMonth({ period, bounds }: View): string {
  return period.to > bounds.lastMonth ? bounds.lastMonth : period.to;
}

/** Where the month's report is, as CSV. */
export function reportAddress(view: View): string {
  const query = new URLSearchParams({ lang: view.language, ...(view.unit ? { unit: view.unit } : {}) });
  return `/api/reports/${reportMonth(view)}.csv?${query}`;
}

/** Where the figures of the period are, by month and unit, as CSV. */
export function figuresAddress({ period }: View): string {
  return `/api/adoption.csv?from=${period.from}&to=${period.to}&groupBy=MONTH,UNIT`;
}
