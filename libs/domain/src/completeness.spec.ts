import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverage, missingProviders, suddenChange, toFloat } from './index.js';
import { addMonths, monthOf, monthsOf, type Month } from './month.js';

const december = monthOf(2022, 12);
const customers = fc.bigInt(1n, 10n ** 15n);

describe('coverage', () => {
  it('is the part of the active customers who paid, and nothing without a base', () => {
    expect(toFloat(coverage(90n, 120n))).toBe(0.75);
    expect(toFloat(coverage(0n, 120n))).toBe(0);
    expect(coverage(90n, null)).toBeNull();
    expect(coverage(90n, 0n)).toBeNull();
  });
});

describe('a sudden change', () => {
  const change = (now: bigint, ...before: bigint[]) => toFloat(suddenChange(now, before));

  it.each([
    [751n, [1000n, 1000n, 1000n], null],
    [750n, [1000n, 1000n, 1000n], null],
    [749n, [1000n, 1000n, 1000n], -0.251],
    [1250n, [1000n, 1000n, 1000n], null],
    [1251n, [1000n, 1000n, 1000n], 0.251],
    [0n, [1000n, 1000n], -1],
    [1000n, [900n, 10n, 1100n], null],
    [600n, [500n, 1501n], -801 / 2001],
    [600n, [500n], null],
    [600n, [], null],
    [5n, [0n, 0n, 0n], null],
  ])('%s after %j is %s', (now, before, expected) => {
    expect(change(now, ...before)).toBe(expected);
  });

  // Nậm Nhùn, the smallest unit of the sample: Tết of 2022 fell into February, that of 2023 into January.
  const namNhun = [
    ...[6276, 6207, 6338, 6332, 6350, 6368, 6387, 6405, 6424, 6442],
    ...[6460, 6479, 6471, 6411, 6560, 6553, 6571, 6589, 6608, 6626],
    ...[6645, 6663, 6682, 6700, 6597, 6757, 6755, 6774, 6792, 6811],
  ].map(BigInt);
  it('is neither Tết nor a year of growth', () => {
    namNhun.forEach((now, at) => {
      expect(change(now, ...namNhun.slice(Math.max(0, at - 3), at))).toBeNull();
    });
  });
  it('is a month of which a third is missing', () => {
    const december2022 = namNhun[23] ?? 0n;
    expect(change((december2022 * 2n) / 3n, ...namNhun.slice(20, 23))).toBeCloseTo(-0.33, 2);
  });

  it('has the sign of the change and is larger than a quarter', () => {
    fc.assert(
      fc.property(customers, fc.array(customers, { minLength: 2, maxLength: 3 }), (now, before) => {
        const found = change(now, ...before);
        if (found === null) return true;
        const sign = before.every((value) => value < now) ? 1 : before.every((value) => value > now) ? -1 : 0;
        return Math.abs(found) > 0.25 && (sign === 0 || Math.sign(found) === sign);
      }),
    );
  });
  it('does not depend on the order of the months, nor on the scale', () => {
    fc.assert(
      fc.property(customers, customers, customers, customers, (now, one, two, three) => {
        const found = change(now, one, two, three);
        expect(change(now, three, one, two)).toBe(found);
        expect(suddenChange(now * 7n, [one * 7n, two * 7n, three * 7n]) === null).toBe(found === null);
      }),
    );
  });
});

describe('a missing provider', () => {
  const before = (count: number, until: Month = december) =>
    monthsOf({ from: addMonths(until, -count), to: addMonths(until, -1) });
  const came = (providerCode: string, unitCode: string, months: readonly Month[]) => ({
    providerCode,
    unitCode,
    months,
  });
  const both = new Set(['A', 'B']);

  it('came in each of the three months before, and nowhere in this one', () => {
    expect(missingProviders(december, [came('MOMO', 'A', before(3))], both)).toEqual([
      { providerCode: 'MOMO', unitCodes: [], monthsBefore: 3 },
    ]);
    expect(missingProviders(december, [came('MOMO', 'A', before(7))], new Set())).toEqual([
      { providerCode: 'MOMO', unitCodes: [], monthsBefore: 7 },
    ]);
  });
  it('may be missing in some units only', () => {
    const found = missingProviders(
      december,
      [
        came('VCB', 'B', before(4)),
        came('VCB', 'A', [...before(3), december]),
        came('MOMO', 'A', [december]),
      ],
      both,
    );
    expect(found).toEqual([{ providerCode: 'VCB', unitCodes: ['B'], monthsBefore: 4 }]);
  });
  it('is missing in the company when every month had it from another unit', () => {
    const [september, october, november] = before(3) as [Month, Month, Month];
    expect(
      missingProviders(
        december,
        [came('VCB', 'A', [september, november]), came('VCB', 'B', [october])],
        both,
      ),
    ).toEqual([{ providerCode: 'VCB', unitCodes: [], monthsBefore: 3 }]);
  });
  it('is not asked for in a unit that has no data at all, nor after a month without it', () => {
    const there = came('VCB', 'A', [...before(3), december]);
    expect(missingProviders(december, [there, came('VCB', 'B', before(3))], new Set(['A']))).toEqual([]);
    expect(missingProviders(december, [there, came('VCB', 'B', before(2))], both)).toEqual([]);
    const interrupted = before(5).filter((month) => month !== addMonths(december, -2));
    expect(missingProviders(december, [came('MOMO', 'A', interrupted)], both)).toEqual([]);
  });
  it('has never come in the month, and came in the three before', () => {
    const months = fc.subarray([...before(6), december]);
    const facts = fc.array(fc.tuple(fc.constantFrom('P', 'Q'), fc.constantFrom('A', 'B'), months), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(facts, (rows) => {
        const all = rows.map(([provider, unit, of]) => came(provider, unit, of));
        for (const { providerCode, unitCodes, monthsBefore } of missingProviders(december, all, both)) {
          const meant = all.filter(
            (one) =>
              one.providerCode === providerCode &&
              (unitCodes.length === 0 || unitCodes.includes(one.unitCode)),
          );
          const of = new Set(meant.flatMap(({ months: some }) => some));
          expect(before(monthsBefore).every((month) => of.has(month))).toBe(true);
          expect(monthsBefore).toBeGreaterThanOrEqual(3);
          if (unitCodes.length === 0) expect(of.has(december)).toBe(false);
        }
      }),
    );
  });
});
