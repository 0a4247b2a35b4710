import { refusedIn } from '@cashlight/web-ui';

/** The period in the address where it is none, as it stands there; undefined where it is understood or missing. */
export function misreadPeriod(search: Readonly<Record<string, unknown>>): string | undefined {
  return refusedIn(search).period;
}
