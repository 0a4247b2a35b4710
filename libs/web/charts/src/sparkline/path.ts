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

/** Where the points with values stand in a box, the domain's low end at the bottom. One point alone stands at the right end, where "now" is. */
export function placePoints(
  points: readonly MonthPoint[],
  [low, high]: readonly [number, number],
  box: Box,
): Placed[] {
  const room = { x: box.width - 2 * box.inset, y: box.height - 2 * box.inset };
  const across = Math.max(1, points.length - 1);
  const range = high - low;
  return points.flatMap(({ month, value }, index) => {
    if (value === null) return [];
    const along = points.length === 1 ? 1 : index / across;
    const up = range > 0 ? (value - low) / range : 0.5;
    return [{ month, x: box.inset + along * room.x, y: box.height - box.inset - up * room.y }];
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
