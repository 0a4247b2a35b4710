import { alignTo, monthsOf, type MonthPoint } from '../series/series';

export type ChannelGroupKey = 'BANK' | 'INTERMEDIARY' | 'CASH';

/** The share of one channel group, month by month. */
export interface MixSeries {
  key: ChannelGroupKey;
  name: string;
  points: readonly MonthPoint[];
}

export interface MixShape {
  months: string[];
  /** From the bottom up: bank, intermediary, cash. A group that is not there has no layer. */
  layers: { key: ChannelGroupKey; name: string; points: MonthPoint[] }[];
}

const FROM_BELOW: readonly ChannelGroupKey[] = ['BANK', 'INTERMEDIARY', 'CASH'];

/**
 * Lays the groups over the same months. In a month where any group is known, one that is not known had nothing: it counts zero there, and the
 * month stays whole; a month that nobody knows stays empty.
 */
export function mixShape(series: readonly MixSeries[]): MixShape {
  const months = monthsOf(series.map((each) => each.points));
  const known = new Set(
    series.flatMap((each) => each.points.flatMap((point) => (point.value === null ? [] : [point.month]))),
  );
  const layers = FROM_BELOW.flatMap((key) => series.filter((each) => each.key === key)).map(
    ({ key, name, points }) => ({
      key,
      name,
      points: alignTo(months, points).map((point) =>
        point.value === null && known.has(point.month) ? { ...point, value: 0 } : point,
      ),
    }),
  );
  return { months, layers };
}
