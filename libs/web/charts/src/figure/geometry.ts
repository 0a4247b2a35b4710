/** Where the points of a plot stand: the plot's edges in pixels from the left of its box, and whether points sit on the edges or in bands. */
export interface PlotGeometry {
  readonly left: number;
  readonly right: number;
  readonly scale: 'point' | 'band';
}

/** The horizontal middle of a point. A single point of a point scale stands in the middle, as the line chart draws it. */
export function xOf(index: number, count: number, { left, right, scale }: PlotGeometry): number {
  const width = right - left;
  if (scale === 'band') return left + ((index + 0.5) * width) / count;
  return count === 1 ? left + width / 2 : left + (index * width) / (count - 1);
}

/** The point nearest to a horizontal position. */
export function indexAt(x: number, count: number, { left, right, scale }: PlotGeometry): number {
  const along = (x - left) / Math.max(1, right - left);
  const index = scale === 'band' ? Math.floor(along * count) : Math.round(along * (count - 1));
  return Math.min(count - 1, Math.max(0, index));
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
