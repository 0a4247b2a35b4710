import { lineAxis, type RatioAxis } from '../series/axis';

/** One of the things compared, with its value (a fraction; null: no data). */
export interface StripItem {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
}

/** An item that has a value, and its rank: the highest is 1, equals share theirs. */
export interface RankedItem extends StripItem {
  readonly value: number;
  readonly rank: number;
}

export interface StripShape {
  /** From the lowest value to the highest. */
  readonly ranked: readonly RankedItem[];
  /** Names of what has no value. */
  readonly missing: readonly string[];
  readonly axis: RatioAxis;
}

/** Orders the items along one axis that also holds the target. */
export function stripShape(items: readonly StripItem[], target: number | null): StripShape {
  const known = items.filter((item) => item.value !== null) as readonly (StripItem & { value: number })[];
  const ranked = known
    .map((item) => ({ ...item, rank: 1 + known.filter((other) => other.value > item.value).length }))
    .toSorted((a, b) => a.value - b.value);
  const values = ranked.map(({ value }) => value);
  return {
    ranked,
    missing: items.filter((item) => item.value === null).map(({ name }) => name),
    axis: lineAxis(target === null ? values : [...values, target]),
  };
}

/** How many rows of dots may lie above or below the middle one; what does not fit lies over other dots. */
const MOST_ROWS = 8;

/**
 * Moves dots off the middle line, as little as it takes, so that none hides another.
 *
 * @param xs where the dots stand along the axis
 * @param apart the least distance between the middles of two dots
 * @param first the dot that stays on the middle line
 * @returns how far below the middle line each dot stands
 */
export function swarm(xs: readonly number[], apart: number, first = -1): number[] {
  const order = xs.map((_, index) => index).sort((a, b) => Number(b === first) - Number(a === first));
  const placed: { x: number; y: number }[] = [];
  const offsets = xs.map(() => 0);
  for (const index of order) {
    const x = xs[index] ?? 0;
    const near = placed.filter((other) => Math.abs(other.x - x) < apart);
    const isFree = (y: number): boolean =>
      near.every((other) => Math.hypot(other.x - x, other.y - y) >= apart - 1e-6);
    const y = candidates(apart).find(isFree) ?? 0;
    placed.push({ x, y });
    offsets[index] = y;
  }
  return offsets;
}

/** The middle line, then by turns a little further above and below it. */
function candidates(apart: number): number[] {
  const halves = Array.from({ length: MOST_ROWS * 2 }, (_, index) => ((index + 1) * apart) / 2);
  return [0, ...halves.flatMap((distance) => [-distance, distance])];
}

export interface WishedLabel {
  readonly key: string;
  /** Where its middle would like to stand. */
  readonly x: number;
  readonly width: number;
}

/** Places labels in one row, the most important first: each within the bounds, and only where it overlaps none that stands already. */
export function placeLabels(wished: readonly WishedLabel[], low: number, high: number): Map<string, number> {
  const placed: { key: string; from: number; to: number }[] = [];
  for (const { key, x, width } of wished) {
    const middle = Math.max(low + width / 2, Math.min(high - width / 2, x));
    const [from, to] = [middle - width / 2, middle + width / 2];
    if (placed.every((other) => to <= other.from || from >= other.to)) placed.push({ key, from, to });
  }
  return new Map(placed.map(({ key, from, to }) => [key, (from + to) / 2]));
}
