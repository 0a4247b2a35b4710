import { yearOf, type Bounds } from '@cashlight/web-ui';

const YEAR = /^20\d\d$/;

/** The year that the address asks for; without one, or with one that no plan can be of, that of the period. */
export function yearIn(asked: string | undefined, period: { readonly to: string }): number {
  return asked !== undefined && YEAR.test(asked) ? Number(asked) : yearOf(period.to);
}

/** The years to choose from, rising: all with data or targets, the year shown, and the one to be planned next. */
export function yearsToChoose(shown: number, given: readonly number[], bounds: Bounds): readonly number[] {
  const known = [...given, shown, yearOf(bounds.firstMonth), yearOf(bounds.lastMonth) + 1];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
