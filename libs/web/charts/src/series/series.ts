import { monthRange } from '@cashlight/web-ui';

/** One month of a series. `value` is a fraction (0.7269), null where the month has no data: drawn as a gap, never as zero. */
export interface MonthPoint {
  readonly month: string;
  readonly value: number | null;
  /** The month is not complete yet: drawn hollow and labelled so. */
  readonly provisional?: boolean;
}

/** A series with the name that stands at its end. */
export interface NamedSeries {
  readonly name: string;
  readonly points: readonly MonthPoint[];
}

/** Every month from the first to the last that any of the series names, so that a month nobody has is a visible gap. */
export function monthsOf(series: readonly (readonly MonthPoint[])[]): string[] {
  const months = series.flatMap((points) => points.map((point) => point.month)).sort();
  const first = months[0];
  const last = months.at(-1);
  return first === undefined || last === undefined ? [] : monthRange(first, last);
}

/** The series at exactly these months; a month it does not have is a point without value. */
export function alignTo(months: readonly string[], points: readonly MonthPoint[]): MonthPoint[] {
  const byMonth = new Map(points.map((point) => [point.month, point]));
  return months.map((month) => byMonth.get(month) ?? { month, value: null });
}

/** The values that are there, of any number of series. */
export function valuesOf(series: readonly (readonly MonthPoint[])[]): number[] {
  return series.flatMap((points) => points.flatMap((point) => (point.value === null ? [] : [point.value])));
}

/** The last point that has a value. */
export function lastPoint(points: readonly MonthPoint[]): MonthPoint | undefined {
  return points.findLast((point) => point.value !== null);
}

/** Whether a point needs a dot: the end of the series, a provisional month (hollow), or a month that stands alone between two gaps. */
export function dotOf(points: readonly MonthPoint[], index: number): 'none' | 'solid' | 'hollow' {
  const point = points[index];
  if (point === undefined || point.value === null) return 'none';
  if (point.provisional === true) return 'hollow';
  const alone = (points[index - 1]?.value ?? null) === null && (points[index + 1]?.value ?? null) === null;
  return alone || lastPoint(points) === point ? 'solid' : 'none';
}
