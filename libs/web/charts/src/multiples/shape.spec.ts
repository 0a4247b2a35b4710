import { describe, expect, it } from '@jest/globals';
import { multiplesShape } from './shape';

const units = [
  { code: 'A', name: 'Tam Đường', points: [{ month: '2022-12', value: 0.75 }] },
  { code: 'B', name: 'Nậm Nhùn', points: [{ month: '2022-11', value: 0.64 }] },
];

describe('small multiples', () => {
  it('hold every unit and what they are held against at the same months, on one axis', () => {
    const shape = multiplesShape(units, [{ month: '2022-12', value: 0.91 }]);
    expect(shape.months).toEqual(['2022-11', '2022-12']);
    expect(shape.units.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [null, 0.75],
      [0.64, null],
    ]);
    expect(shape.reference.map(({ value }) => value)).toEqual([null, 0.91]);
    expect(shape.axis.domain[1]).toBeGreaterThanOrEqual(0.91);
  });

  it('need nothing to be held against', () => {
    const shape = multiplesShape(units, []);
    expect(shape.reference.every(({ value }) => value === null)).toBe(true);
  });
});
