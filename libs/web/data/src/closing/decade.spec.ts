import { describe, expect, it } from '@jest/globals';
import { monthsBetween } from '@cashlight/web-ui';
import fc from 'fast-check';
import { decadeOf } from './decade';

const bounds = { firstMonth: '1999-05', lastMonth: '2022-12', openingMonth: '2022-12' };

describe('the months to be closed', () => {
  it('are those with data where these are few', () =>
    expect(decadeOf('2022-12', { ...bounds, firstMonth: '2021-01' })).toEqual({
      from: '2021-01',
      to: '2022-12',
      earlier: undefined,
      later: undefined,
    }));

  it('are ten years at a time after a stray payment of long ago', () => {
    expect(decadeOf('2022-12', bounds)).toEqual({
      from: '2013-01',
      to: '2022-12',
      earlier: '2012-12',
      later: undefined,
    });
    expect(decadeOf('1999-05', bounds)).toEqual({
      from: '1999-05',
      to: '2002-12',
      earlier: undefined,
      later: '2012-12',
    });
  });

  it('hold the month asked for, and are never more than the server answers', () => {
    const month = fc
      .integer({ min: 1900, max: 2100 })
      .chain((year) =>
        fc.integer({ min: 1, max: 12 }).map((place) => `${year}-${String(place).padStart(2, '0')}`),
      );
    fc.assert(
      fc.property(fc.tuple(month, month, month), (months) => {
        const [firstMonth = '', asked = '', lastMonth = ''] = months.toSorted();
        const { from, to } = decadeOf(asked, { firstMonth, lastMonth, openingMonth: lastMonth });
        expect(from <= asked && asked <= to).toBe(true);
        expect(monthsBetween(from, to)).toBeLessThanOrEqual(120);
      }),
    );
  });
});
