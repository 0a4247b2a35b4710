import { describe, expect, it } from '@jest/globals';
import { overlayShape } from './shape';

const series = [
  {
    code: 'A',
    name: 'Tam Đường',
    points: [
      { month: '2022-11', value: 0.74 },
      { month: '2022-12', value: 0.75 },
    ],
  },
  { code: 'B', name: 'Nậm Nhùn', points: [{ month: '2023-01', value: 0.66 }] },
];

describe('units laid over each other', () => {
  const shape = overlayShape(series);

  it('stand at the same months, each with gaps where it has no data', () => {
    expect(shape.months).toEqual(['2022-11', '2022-12', '2023-01']);
    expect(shape.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [0.74, 0.75, null],
      [null, null, 0.66],
    ]);
  });

  it('keep the order in which they were chosen', () =>
    expect(shape.series.map(({ code }) => code)).toEqual(['A', 'B']));
  it('share one axis', () => expect(shape.axis.domain).toEqual([0.66, 0.76]));
});
