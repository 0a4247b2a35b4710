import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  lengthOf,
  monthOf,
  monthsBetween,
  monthsOf,
  parseMonth,
  periodBefore,
  quarterOf,
  yearAgo,
  yearsOf,
} from './month.js';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2900 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(year, month));

describe('a month', () => {
  it.each(['2022-00', '2022-13', '2022-1', '22-01', '0999-01', '2022-12-01', ' 2022-12', '2022-12\n', ''])(
    'is not "%s"',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );
  it('knows its quarter', () => {
    expect([1, 3, 4, 9, 10, 12].map((month) => quarterOf(monthOf(2022, month)))).toEqual([
      '2022-Q1',
      '2022-Q1',
      '2022-Q2',
      '2022-Q3',
      '2022-Q4',
      '2022-Q4',
    ]);
  });
  it('is as far from another as it was moved', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -600, max: 600 }), (month, step) => {
        const moved = addMonths(month, step);
        return (
          monthsBetween(month, moved) === step && moved > month === step > 0 && parseMonth(moved) === moved
        );
      }),
    );
  });
});

describe('a period', () => {
  const quarter = { from: monthOf(2023, 1), to: monthOf(2023, 3) };
  it('knows its months and years', () => {
    expect(monthsOf(quarter)).toEqual(['2023-01', '2023-02', '2023-03']);
    expect(yearsOf(periodBefore({ from: monthOf(2022, 12), to: monthOf(2024, 1) }))).toEqual([2021, 2022]);
  });
  it('follows the one before, and one year ago is the same months', () => {
    expect(periodBefore(quarter)).toEqual({ from: '2022-10', to: '2022-12' });
    expect(yearAgo(quarter)).toEqual({ from: '2022-01', to: '2022-03' });
    expect(lengthOf(quarter)).toBe(3);
  });
});
