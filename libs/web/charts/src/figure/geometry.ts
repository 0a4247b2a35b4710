/** A place in a plot, in pixels from the top left of its box. */
export interface PlotPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the points of a plot stand: the plot's edges in pixels from the left of its box, and whether points sit evenly on the edges, evenly in
 * bands, or at places of their own.
 */
export type PlotGeometry = {
  readonly left: number;
  readonly right: number;
} & (
  { readonly scale: 'point' | 'band' } | { readonly scale: 'placed'; readonly places: readonly PlotPlace[] }
);

/** The horizontal middle of a point. A single point of a point scale stands in the middle, as the line chart draws it. */
export function xOf(index: number, count: number, geometry: PlotGeometry): number {
  const { left, right, scale } = geometry;
  const width = right - left;
  if (scale === 'placed') return geometry.places[index]?.x ?? left;
  if (scale === 'band') return left + ((index + 0.5) * width) / count;
  return count === 1 ? left + width / 2 : left + (index * width) / (count - 1);
}

/** The point nearest to a place; where points stand evenly, height does not matter. */
export function indexAt({ x, y }: PlotPlace, count: number, geometry: PlotGeometry): number {
  const { left, right, scale } = geometry;
  if (scale === 'placed') return nearest({ x, y }, geometry.places);
  const along = (x - left) / Math.max(1, right - left);
  const index = scale === 'band' ? Math.floor(along * count) : Math.round(along * (count - 1));
  return Math.min(count - 1, Math.max(0, index));
}

function nearest({ x, y }: PlotPlace, places: readonly PlotPlace[]): number {
  const distances = places.map((place) => (place.x - x) ** 2 + (place.y - y) ** 2);
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The point that a key moves to; null when the key is not one of ours. */
export function indexAfterKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 12,
    PageDown: -12,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key];
  return step === undefined ? null : Math.min(last, Math.max(0, current + step));
}
