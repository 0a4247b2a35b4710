import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignTo, dotOf, lastPoint, monthsOf, valuesOf, type MonthPoint } from './series';
import { isProvisional } from './provisional';

const point = (month: string, value: number | null, provisional = false): MonthPoint => ({
  month,
  value,
  provisional,
});
const anyMonth = fc
  .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anyPoints = fc.uniqueArray(
  fc.record({ month: anyMonth, value: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }) }),
  { selector: (each) => each.month },
);

describe('months of several series', () => {
  it('run from the first to the last that any names, with those that nobody has', () => {
    const months = monthsOf([[point('2022-11', 0.7)], [point('2023-02', null)]]);
    expect(months).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
  });

  it('are none without series', () => expect(monthsOf([[], []])).toEqual([]));

  it('lose no value when a series is aligned to them', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (one, other) => {
        const months = monthsOf([one, other]);
        const aligned = alignTo(months, one);
        expect(aligned.map(({ month }) => month)).toEqual(months);
        expect(valuesOf([aligned]).toSorted()).toEqual(valuesOf([one]).toSorted());
      }),
    );
  });

  it('leave a month without data without a value, never zero', () => {
    expect(alignTo(['2022-01', '2022-02'], [point('2022-01', 0.6)])[1]).toEqual({
      month: '2022-02',
      value: null,
    });
  });
});

describe('dots of a line', () => {
  const line = [
    point('2022-01', 0.5),
    point('2022-02', 0.6),
    point('2022-03', null),
    point('2022-04', 0.7),
    point('2022-05', null),
  ];

  it('stand on a month alone between gaps, which no line would show', () =>
    expect(dotOf(line, 3)).toBe('solid'));
  it('do not stand within a line', () => expect(dotOf(line, 0)).toBe('none'));
  it('do not stand where there is no value', () => expect(dotOf(line, 2)).toBe('none'));
  it('mark the last value', () => expect(lastPoint(line)?.month).toBe('2022-04'));
  it('are hollow on a provisional month', () =>
    expect(dotOf([point('2022-01', 0.5, true)], 0)).toBe('hollow'));
});

describe('a month', () => {
  const whole = {
    lastMonth: '2023-06',
    dataUntil: '2023-06-30',
    unitsWithData: 8,
    units: 8,
    provisionalMonths: ['2023-06'],
  };

  it('is settled when all its days and units are there', () =>
    expect(isProvisional('2023-06', whole)).toBe(false));
  it('is provisional while its days are not over', () =>
    expect(isProvisional('2023-06', { ...whole, dataUntil: '2023-06-18' })).toBe(true));
  it('is provisional while a unit is missing', () =>
    expect(isProvisional('2023-06', { ...whole, unitsWithData: 7 })).toBe(true));
  it('is settled once it is closed, even when a unit is missing', () =>
    expect(isProvisional('2023-06', { ...whole, unitsWithData: 7, provisionalMonths: [] })).toBe(false));
  it('is settled once a later one has data', () =>
    expect(isProvisional('2023-05', { ...whole, dataUntil: '2023-06-18' })).toBe(false));
  it('is settled when it came as summaries of every unit', () =>
    expect(isProvisional('2023-06', { ...whole, dataUntil: null })).toBe(false));
});
