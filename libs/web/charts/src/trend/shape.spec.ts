import { describe, expect, it } from '@jest/globals';
import { trendShape } from './shape';

const actual = [
  { month: '2022-11', value: 0.72 },
  { month: '2022-12', value: 0.7269 },
  { month: '2023-01', value: 0.73, provisional: true },
];
const path = [
  { month: '2022-12', value: 0.6888 },
  { month: '2023-01', value: 0.7308 },
  { month: '2023-02', value: 0.7346 },
];

describe('the trend', () => {
  const shape = trendShape(actual, path);

  it('spans the months of the series and of the path', () =>
    expect(shape.months).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']));

  it('has a gap where both are known, and none elsewhere', () => {
    expect(shape.rows[1]?.gap).toBeCloseTo(0.0381, 12);
    expect(shape.rows[0]?.gap).toBeNull();
    expect(shape.rows[3]?.gap).toBeNull();
  });

  it('draws the path of each year by itself', () => {
    expect(shape.paths.map(({ year, points }) => [year, points.map(({ value }) => value)])).toEqual([
      ['2022', [null, 0.6888, null, null]],
      ['2023', [null, null, 0.7308, 0.7346]],
    ]);
  });

  it('has an axis around both', () => expect(shape.axis.domain).toEqual([0.68, 0.74]));
  it('knows provisional months', () =>
    expect(shape.rows.map((row) => row.provisional)).toEqual([false, false, true, false]));
  it('has no path without a target', () => expect(trendShape(actual, []).paths).toEqual([]));
});
