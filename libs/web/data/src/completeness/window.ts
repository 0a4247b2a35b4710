import { addMonths, type Bounds, type Period } from '@cashlight/web-ui';

const MONTHS = 24;
/** The server answers no longer periods. */
const MOST_MONTHS = 120;

export interface Window {
  readonly from: string;
  readonly to: string;
}

/** The months of the map: the two years up to the one asked for; else those of a period of several months, the last ten years of it at most; else the two years up to the newest month. */
export function mapWindow({ from, to }: Period, { lastMonth }: Bounds, until: string | undefined): Window {
  if (until !== undefined) return twoYearsTo(until);
  if (from === to) return twoYearsTo(lastMonth);
  const earliest = addMonths(to, 1 - MOST_MONTHS);
  return { from: from > earliest ? from : earliest, to };
}

/** The last months of the windows before and after; undefined where there are no data any more. */
export function neighbours(
  { from, to }: Window,
  { firstMonth, lastMonth }: Bounds,
): { readonly earlier: string | undefined; readonly later: string | undefined } {
  const later = addMonths(to, MONTHS);
  return {
    earlier: from > firstMonth ? addMonths(from, -1) : undefined,
    later: to >= lastMonth ? undefined : later > lastMonth ? lastMonth : later,
  };
}

function twoYearsTo(month: string): Window {
  return { from: addMonths(month, 1 - MONTHS), to: month };
}
