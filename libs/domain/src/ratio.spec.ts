import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRatios, difference, ratio, roundedHundredths, toFloat } from './ratio.js';

describe('a ratio', () => {
  it('of nothing has no value', () => {
    expect(ratio(0n, 0n)).toBeNull();
    expect(difference(ratio(0n, 0n), ratio(1n, 2n))).toBeNull();
    expect(toFloat(null)).toBeNull();
  });
  it('follows the worked example', () => {
    const gap = difference(ratio(79_959n, 110_000n), ratio(6888n, 10_000n));
    expect(toFloat(ratio(79_959n, 110_000n))).toBe(0.7269);
    expect(toFloat(gap)).toBe(0.0381);
  });
  it.each([
    [1n, 20_000n, 1n],
    [-1n, 20_000n, -1n],
    [49_999n, 1_000_000_000n, 0n],
    [2n, 3n, 6667n],
    [-2n, 3n, -6667n],
  ])('%s/%s rounds half away from zero', (part, whole, expected) => {
    expect(roundedHundredths({ numerator: part, denominator: whole })).toBe(expected);
  });
  it('is compared exactly, where floats cannot tell', () => {
    const big = 10n ** 20n;
    expect(compareRatios({ numerator: big, denominator: big + 1n }, { numerator: 1n, denominator: 1n })).toBe(
      -1,
    );
  });
  it('rounds to the nearest', () => {
    const parts = fc.tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n));
    fc.assert(
      fc.property(parts, ([numerator, denominator]) => {
        const error = numerator * 10_000n - roundedHundredths({ numerator, denominator }) * denominator;
        return 2n * (error < 0n ? -error : error) <= denominator;
      }),
    );
  });
});
