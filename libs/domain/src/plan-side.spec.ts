import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planSide, shownSign, signedPointsText, type Ratio } from './index.js';

const millionths = (numerator: bigint): Ratio => ({ numerator, denominator: 1_000_000n });

describe('the side of the plan', () => {
  it.each([
    [50n, 'ahead'],
    [49n, 'on'],
    [0n, 'on'],
    [-1n, 'close'],
    [-49n, 'close'],
    [-50n, 'behind'],
  ] as const)('of %p millionths is %p, exact and as a fraction', (gap, side) => {
    expect(planSide(millionths(gap))).toBe(side);
    expect(planSide(Number(gap) / 1_000_000)).toBe(side);
  });

  it('never is ahead or behind where the figure beside it says 0,00, nor the reverse', () => {
    fc.assert(
      fc.property(fc.bigInt(-400n, 400n), (numerator) => {
        const gap = millionths(numerator);
        expect(shownSign(gap) === 0).toBe(signedPointsText(gap, 'vi') === '0,00');
        expect(shownSign(gap)).toBe(shownSign(Number(numerator) / 1_000_000));
      }),
    );
  });
});
