import type { FrameQuery } from '@cashlight/contract';
import type { Bounds } from '@cashlight/web-ui';

/** The months with data; undefined where there are none yet. */
export function boundsOf({
  firstMonth,
  lastMonth,
  lastFullMonth,
}: FrameQuery['freshness']): Bounds | undefined {
  return firstMonth && lastMonth
    ? { firstMonth, lastMonth, openingMonth: lastFullMonth ?? lastMonth }
    : undefined;
}
