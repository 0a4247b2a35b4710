import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRatios, concentration, toFloat } from './index.js';

const parts = fc.array(fc.bigInt(0n, 10n ** 15n), { maxLength: 40 });
const effective = (...sizes: bigint[]) => toFloat(concentration(sizes)?.effectiveNumber ?? null);

describe('concentration', () => {
  it('is told by the sum of the squared shares, its inverse, and the largest', () => {
    const found = concentration([10n, 50n, 0n, 20n, 20n]);
    expect(found && toFloat(found.index)).toBe(0.34);
    expect(found && toFloat(found.effectiveNumber)).toBeCloseTo(2.941, 3);
    expect(found && toFloat(found.largest)).toBe(0.5);
    expect(found && toFloat(found.largestThree)).toBe(0.9);
    expect(found?.parts).toBe(4);
  });

  it.each([
    [[7n], 1],
    [[5n, 5n, 5n, 5n], 4],
    [[1n, 0n, 0n], 1],
  ])('of %s is that of %s equal parts', (sizes, equals) => {
    expect(effective(...sizes)).toBe(equals);
  });

  it('of nothing is nothing', () => {
    expect(concentration([])).toBeNull();
    expect(concentration([0n, 0n])).toBeNull();
  });

  it('lies between one part and as many as there are, whatever their order', () => {
    fc.assert(
      fc.property(parts, (sizes) => {
        const found = concentration(sizes);
        if (!found) return sizes.every((size) => size === 0n);
        const one = { numerator: 1n, denominator: 1n };
        const all = { numerator: BigInt(found.parts), denominator: 1n };
        expect(concentration([...sizes].reverse())).toEqual(found);
        return (
          compareRatios(found.effectiveNumber, one) >= 0 &&
          compareRatios(found.effectiveNumber, all) <= 0 &&
          compareRatios(found.largest, found.largestThree) <= 0 &&
          compareRatios(found.largestThree, one) <= 0
        );
      }),
    );
  });

  it('does not fall when one part takes over another', () => {
    fc.assert(
      fc.property(parts, fc.bigInt(1n, 10n ** 15n), fc.bigInt(1n, 10n ** 15n), (rest, one, other) => {
        const apart = concentration([...rest, one, other]);
        const together = concentration([...rest, one + other]);
        expect(apart && together && compareRatios(together.index, apart.index)).toBe(1);
      }),
    );
  });
});
