import { writeQuery, type View } from '@cashlight/web-ui';

/** The last month of the period that has data: the one that a monthly report is about. */
export function reportMonth({ period, bounds }: View): string {
  return period.to > bounds.lastMonth ? bounds.lastMonth : period.to;
}

/** Where the figures behind the page are, by month and unit, as CSV: of the unit looked at, which stands for all below it. */
export function figuresAddress({ period, unit, organisation }: View): string {
  const asked = {
    ...{ from: period.from, to: period.to, groupBy: 'MONTH,UNIT' },
    ...(unit ? { unitCodes: unit } : {}),
    ...(organisation === 'AS_WAS' ? {} : { organisation }),
  };
  return `/api/adoption.csv${writeQuery(asked)}`;
}
