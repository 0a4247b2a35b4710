import { describe, expect, it } from '@jest/globals';
import { month, unit, type UnitSketch } from '../testing/units.js';
import { newcomers, WorkingUnits } from './working-units.js';

const MONTHS = ['2025-05', '2025-06', '2025-07', '2025-08'].map(month);
/** The months in which a unit is waited for. */
const expectedIn = (id: number, sketches: readonly UnitSketch[], known: string | null = null) => {
  const units = sketches.map(unit);
  const firstMonths = known === null ? [] : [{ unitId: id, data: null, known: month(known) }];
  const working = new WorkingUnits(units, firstMonths);
  const asked = units.find((one) => one.id === id);
  return MONTHS.filter((at) => asked && working.isExpected(asked, at));
};

describe('data of a unit are waited for', () => {
  it('always, when it came from no other and goes on', () => {
    expect(expectedIn(1, [{ id: 1 }])).toEqual(MONTHS);
  });
  it('until its successor takes over, or the units that it was split into', () => {
    expect(expectedIn(1, [{ id: 1, successor: 2, from: '2025-07' }, { id: 2 }])).toEqual(MONTHS.slice(0, 2));
    expect(
      expectedIn(1, [
        { id: 1, from: '2025-07' },
        { id: 2, splitFrom: 1 },
      ]),
    ).toEqual(MONTHS.slice(0, 2));
  });
  it('from the month in which it took over, or had data before', () => {
    const merged = [
      { id: 1, successor: 3, from: '2025-08' },
      { id: 2, successor: 3, from: '2025-07' },
      { id: 3 },
    ];
    expect(expectedIn(3, merged)).toEqual(MONTHS.slice(2));
    expect(expectedIn(3, merged, '2025-06')).toEqual(MONTHS.slice(1));
    expect(expectedIn(3, merged, '2025-08')).toEqual(MONTHS.slice(2));
  });
  it('from the first data of a part, where it is not known when the whole ended', () => {
    const parts = [{ id: 1 }, { id: 2, splitFrom: 1 }];
    expect(expectedIn(2, parts)).toEqual([]);
    expect(expectedIn(2, parts, '2025-06')).toEqual(MONTHS.slice(1));
    expect(
      expectedIn(2, [
        { id: 1, from: '2025-07' },
        { id: 2, splitFrom: 1 },
      ]),
    ).toEqual(MONTHS.slice(2));
  });
  it('and of newcomers alone it matters when they began', () => {
    const units = [{ id: 1, successor: 2, from: '2025-07' }, { id: 2 }, { id: 3, splitFrom: 4 }, { id: 4 }];
    expect(newcomers(units.map(unit)).map(({ id }) => id)).toEqual([2, 3]);
  });
});
