import type { MonthPoint } from '@cashlight/web-charts';

export interface PathMonth {
  readonly month: string;
  readonly target: number;
}

/**
 * The path of a year and of the one before, as far as the lines reach back. A former year that is given by its December alone has no line to draw.
 * @param first the first month of the lines
 */
export function pathPoints(
  path: readonly PathMonth[],
  pathBefore: readonly PathMonth[],
  first: string,
): MonthPoint[] {
  const before = pathBefore.length > 1 ? pathBefore : [];
  return [...before, ...path]
    .filter(({ month }) => month >= first)
    .map(({ month, target }) => ({ month, value: target }));
}
