import { addMonths, monthOf, yearOf, type Bounds } from '@cashlight/web-ui';

/** The server answers at most 120 months. */
const YEARS = 10;

export interface Decade {
  readonly from: string;
  readonly to: string;
  /** A month of the ten years before and after; undefined where there are no data any more. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

/** The ten years, counted back from the last one with data, that the month lies in. The month lies within the bounds. */
export function decadeOf(month: string, { firstMonth, lastMonth }: Bounds): Decade {
  const lastYear = yearOf(lastMonth);
  const endYear = lastYear - YEARS * Math.floor((lastYear - yearOf(month)) / YEARS);
  const [first, last] = [monthOf(endYear - YEARS + 1, 1), monthOf(endYear, 12)];
  const next = monthOf(endYear + YEARS, 12);
  return {
    from: first > firstMonth ? first : firstMonth,
    to: last < lastMonth ? last : lastMonth,
    earlier: first > firstMonth ? addMonths(first, -1) : undefined,
    later: last >= lastMonth ? undefined : next < lastMonth ? next : lastMonth,
  };
}
