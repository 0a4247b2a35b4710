import { readSearch } from '@cashlight/web-ui';

const LONGEST = 40;

/** The period in the address where it is none, as it stands there, cut short; undefined where it is understood or missing. */
export function misreadPeriod(search: Readonly<Record<string, unknown>>): string | undefined {
  const { period } = search;
  if (typeof period !== 'string' || period.trim() === '' || readSearch(search).period) return undefined;
  return period.length > LONGEST ? `${period.slice(0, LONGEST)}…` : period;
}
