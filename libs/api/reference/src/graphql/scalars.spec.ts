import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseValue } from 'graphql';
import { BigIntText, SafeInt, YearMonth } from './scalars.js';

describe('YearMonth', () => {
  it.each(['2022-12', '1000-01', '9999-12'])('takes %s', (month) => {
    expect(YearMonth.parseValue(month)).toBe(month);
    expect(YearMonth.parseLiteral(parseValue(`"${month}"`))).toBe(month);
  });
  it.each([
    '2022-13',
    '2022-00',
    '2022-1',
    '12/2022',
    '2022-12-01',
    ' 2022-12',
    '0999-12',
    '',
    202212,
    null,
    ['2022-12'],
  ])('refuses %j', (value) => {
    expect(() => YearMonth.parseValue(value)).toThrow('is not a month');
  });
});

describe('SafeInt', () => {
  it('carries what JSON can carry exactly, and says so of what it cannot', () => {
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    expect([SafeInt.serialize(most), SafeInt.serialize(0n)]).toEqual([Number.MAX_SAFE_INTEGER, 0]);
    expect(() => SafeInt.serialize(most + 1n)).toThrow('The sum 9007199254740992 is above 2^53 − 1');
  });
});

describe('BigInt', () => {
  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 50n), max: 10n ** 50n }), (value) => {
        expect(BigIntText.parseValue(BigIntText.serialize(value))).toBe(value);
      }),
    );
  });
  it.each(['1.5', '', '1e3', ' 1', null, true])('refuses %j', (value) => {
    expect(() => BigIntText.parseValue(value)).toThrow('is not an integer');
  });
});
