import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  convertPeriod,
  monthOf,
  monthPeriod,
  monthRange,
  monthsBetween,
  overlaps,
  parsePeriod,
  periodCode,
  quarterPeriod,
  shiftPeriod,
  yearToDatePeriod,
  type Period,
} from './period';

const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, monthOfYear]) => monthOf(year, monthOfYear));
const period: fc.Arbitrary<Period> = fc.oneof(
  month.map(monthPeriod),
  month.map(yearToDatePeriod),
  fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => quarterPeriod(year, quarter)),
  fc
    .tuple(month, fc.integer({ min: 0, max: 40 }))
    .map(([from, more]) => ({ kind: 'RANGE' as const, from, to: addMonths(from, more) })),
);
const bounds = { firstMonth: '2021-01', lastMonth: '2023-06', openingMonth: '2023-06' };

describe('months', () => {
  it('are counted over the turn of the year', () => {
    expect(addMonths('2022-12', 1)).toBe('2023-01');
    expect(addMonths('2022-01', -1)).toBe('2021-12');
    expect(monthsBetween('2022-11', '2023-02')).toBe(4);
    expect(monthRange('2022-11', '2023-01')).toEqual(['2022-11', '2022-12', '2023-01']);
    expect(monthRange('2023-01', '2022-11')).toEqual([]);
  });

  it('come back after going there', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), (start, count) => {
        expect(addMonths(addMonths(start, count), -count)).toBe(start);
      }),
    );
  });
});

describe('a period', () => {
  it('reads well in the address', () => {
    expect(periodCode(monthPeriod('2022-12'))).toBe('2022-12');
    expect(periodCode(quarterPeriod(2022, 4))).toBe('2022-Q4');
    expect(periodCode(yearToDatePeriod('2022-09'))).toBe('2022-YTD09');
    expect(periodCode({ kind: 'RANGE', from: '2022-01', to: '2022-06' })).toBe('2022-01..2022-06');
  });

  it('is the same after it was written and read', () => {
    fc.assert(fc.property(period, (any) => expect(parsePeriod(periodCode(any))).toEqual(any)));
  });

  it.each([
    '',
    '2022',
    '2022-13',
    '2022-00',
    '2022-Q5',
    '2022-YTD13',
    '2022-06..2022-01',
    '2022-01..',
    '12/2022',
    '2022-01..2022-02..2022-03',
  ])('is none in "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('steps to its neighbour and back', () => {
    expect(shiftPeriod(quarterPeriod(2022, 1), -1)).toEqual(quarterPeriod(2021, 4));
    expect(shiftPeriod(yearToDatePeriod('2022-01'), -1)).toEqual(yearToDatePeriod('2021-12'));
    fc.assert(fc.property(period, (any) => expect(shiftPeriod(shiftPeriod(any, 1), -1)).toEqual(any)));
  });

  it('of another kind ends where there are data', () => {
    expect(convertPeriod(quarterPeriod(2023, 4), 'MONTH', bounds)).toEqual(monthPeriod('2023-06'));
    expect(convertPeriod(monthPeriod('2022-11'), 'QUARTER', bounds)).toEqual(quarterPeriod(2022, 4));
    expect(convertPeriod(quarterPeriod(2022, 4), 'RANGE', bounds)).toEqual({
      kind: 'RANGE',
      from: '2022-10',
      to: '2022-12',
    });
  });

  it('overlaps the data when one month does', () => {
    expect(overlaps(quarterPeriod(2023, 2), bounds)).toBe(true);
    expect(overlaps(quarterPeriod(2023, 3), bounds)).toBe(false);
    expect(overlaps(monthPeriod('2020-12'), bounds)).toBe(false);
  });
});
