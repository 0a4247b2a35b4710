import { lineAxis, type RatioAxis } from '../series/axis';

/** A unit compared with all others. */
export interface FunnelUnit {
  readonly code: string;
  readonly name: string;
  /** How much it counts: customers, or payments. */
  readonly size: number;
  /** A fraction; null: no data. */
  readonly value: number | null;
  /** The side on which it lies beyond the narrower band; undefined within it. */
  readonly side?: 'above' | 'below' | undefined;
  /** Where it lies, in words; null where it is too small to say. */
  readonly verdict: string | null;
  /** Between which values a unit of its size usually lies; null without size. */
  readonly usual: { readonly low: number; readonly high: number } | null;
}

/** A band around the centre, as limits at rising sizes; fractions. */
export interface FunnelBand {
  /** As it stands at the band's end: "95%"; without one the band is drawn filled, and the note says what it is. */
  readonly name: string | null;
  readonly points: readonly BandPoint[];
}

export interface BandPoint {
  readonly size: number;
  readonly low: number;
  readonly high: number;
}

/** A unit that can be drawn. */
export interface FunnelPoint extends FunnelUnit {
  readonly value: number;
}

export interface FunnelShape {
  /** Those with data, from the smallest to the largest: the order in which they are read. */
  readonly points: readonly FunnelPoint[];
  /** The same, those to be named first in front: beyond the bands, then chosen by the reader, then the rest by value. */
  readonly byImportance: readonly FunnelPoint[];
  /** Names of those without data. */
  readonly missing: readonly string[];
  readonly axis: RatioAxis;
  readonly sizes: SizeAxis;
}

/** An axis of counts that starts at nothing. */
export interface SizeAxis {
  readonly end: number;
  /** Steps that fit a wide plot; every second one fits a narrow one. */
  readonly ticks: readonly number[];
}

/** Orders the units and finds axes that hold them and, at the size of most of them, the bands. */
export function funnelShape(
  units: readonly FunnelUnit[],
  bands: readonly FunnelBand[],
  highlighted: ReadonlySet<string>,
): FunnelShape {
  const known = units.filter((unit) => unit.value !== null && unit.size > 0) as readonly FunnelPoint[];
  const points = known.toSorted((a, b) => a.size - b.size || b.value - a.value);
  const importance = (point: FunnelPoint): number =>
    Number(point.side !== undefined) * 2 + Number(highlighted.has(point.code));
  const largest = points.at(-1)?.size ?? 0;
  const median = points[Math.floor(points.length / 2)]?.size ?? 0;
  const limits = bands.flatMap((band) => band.points.find(({ size }) => size >= median) ?? []);
  return {
    points,
    byImportance: known.toSorted((a, b) => importance(b) - importance(a) || b.value - a.value),
    missing: units.filter((unit) => !known.some(({ code }) => code === unit.code)).map(({ name }) => name),
    axis: lineAxis([...known.map(({ value }) => value), ...limits.flatMap(({ low, high }) => [low, high])]),
    sizes: sizeAxis(largest),
  };
}

/** A band's points up to a size; where it goes on beyond, it ends there, between two of its points. */
export function bandUpTo(end: number, points: readonly BandPoint[]): readonly BandPoint[] {
  const beyond = points.findIndex(({ size }) => size > end);
  const [last, next] = [points[beyond - 1], points[beyond]];
  if (beyond === -1 || !next) return points;
  if (!last) return [];
  const part = (end - last.size) / (next.size - last.size);
  const between = (side: 'low' | 'high'): number => last[side] + part * (next[side] - last[side]);
  return [...points.slice(0, beyond), { size: end, low: between('low'), high: between('high') }];
}

const MOST_STEPS = 5;
const END_ROOM = 1.05;

/** From nothing to a little beyond the largest, in at most five steps of 1, 2 or 5 times a power of ten. */
export function sizeAxis(largest: number): SizeAxis {
  const end = Math.max(1, largest) * END_ROOM;
  const power = 10 ** Math.floor(Math.log10(end / MOST_STEPS));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((each) => end / each < MOST_STEPS + 1) ?? 1,
  );
  return { end, ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step) };
}
