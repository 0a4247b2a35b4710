import { lineAxis, type RatioAxis } from '../series/axis';
import { alignTo, monthsOf, valuesOf, type MonthPoint } from '../series/series';

/** One unit of several laid over each other. */
export interface OverlaySeries {
  code: string;
  name: string;
  points: readonly MonthPoint[];
}

export interface OverlayShape {
  months: string[];
  /** Each at the same months. */
  series: { code: string; name: string; points: MonthPoint[] }[];
  axis: RatioAxis;
}

/** Lays series over the same months and one axis. */
export function overlayShape(series: readonly OverlaySeries[]): OverlayShape {
  const points = series.map((each) => each.points);
  const months = monthsOf(points);
  return {
    months,
    series: series.map(({ code, name, points: own }) => ({ code, name, points: alignTo(months, own) })),
    axis: lineAxis(valuesOf(points)),
  };
}
