import { valuesOf, type MonthPoint } from '../series/series';

export interface Box {
  width: number;
  height: number;
  /** Kept free on each side for line width and dots. */
  inset: number;
}

export interface Placed {
  month: string;
  x: number;
  y: number;
}

/** Where a month stands in a box, counted from 0; between two months for a fraction. One month alone stands at the right end, where "now" is. */
export function monthX(index: number, count: number, { width, inset }: Box): number {
  const along = count === 1 ? 1 : index / (count - 1);
  return inset + along * (width - 2 * inset);
}

/** Where the points with values stand in a box, the domain's low end at the bottom. */
export function placePoints(
  points: readonly MonthPoint[],
  [low, high]: readonly [number, number],
  box: Box,
): Placed[] {
  const room = box.height - 2 * box.inset;
  const range = high - low;
  return points.flatMap(({ month, value }, index) => {
    if (value === null) return [];
    const up = range > 0 ? (value - low) / range : 0.5;
    return [{ month, x: monthX(index, points.length, box), y: box.height - box.inset - up * room }];
  });
}

/** The line through the points as SVG path data: a month without value lifts the pen. */
export function linePath(points: readonly MonthPoint[], domain: readonly [number, number], box: Box): string {
  const placed = new Map(placePoints(points, domain, box).map((point) => [point.month, point]));
  let drawing = false;
  const steps = points.map(({ month }) => {
    const at = placed.get(month);
    const step = at === undefined ? '' : `${drawing ? 'L' : 'M'}${round(at.x)} ${round(at.y)}`;
    drawing = at !== undefined;
    return step;
  });
  return steps.join('');
}

/** The range of all values, so that lines beside each other can be compared; 0 to 1 when there is none. */
export function sharedDomain(series: readonly (readonly MonthPoint[])[]): [number, number] {
  const values = valuesOf(series);
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
