import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { customersInLatest, peerGroups, type SizedUnit } from './peer-groups.js';

const sized = (...customers: number[]): SizedUnit[] =>
  customers.map((of, at) => ({ code: `U${String(at).padStart(3, '0')}`, customers: of }));
const sizes = fc.array(fc.nat(60_000), { maxLength: 216 });

describe('the size of a unit', () => {
  const months = [
    { month: '2022-11', customers: 900 },
    { month: '2022-12', customers: 0 },
    { month: '2022-09', customers: 5_000 },
    { month: '2022-10', customers: 800 },
  ];
  it('is its customers in the latest month of the period with data, whatever the order and the gaps', () => {
    expect(customersInLatest(months, { from: '2022-10', to: '2022-12' })).toBe(900);
    expect(customersInLatest(months, { from: '2022-07', to: '2022-10' })).toBe(800);
  });
  it('is none without data in the period', () => {
    expect(customersInLatest(months, { from: '2022-12', to: '2022-12' })).toBeNull();
    expect(customersInLatest([], { from: '2022-10', to: '2022-12' })).toBeNull();
  });
});

describe('peer groups', () => {
  it('are three, cut where sizes differ most', () => {
    const groups = peerGroups(sized(13_500, 16_300, 17_400, 13_800, 17_600, 6_700, 14_500, 10_200));
    expect(groups).toEqual([
      { size: 'LARGE', codes: ['U004', 'U002', 'U001'], fewest: 16_300, most: 17_600 },
      { size: 'MEDIUM', codes: ['U006', 'U003', 'U000'], fewest: 13_500, most: 14_500 },
      { size: 'SMALL', codes: ['U007', 'U005'], fewest: 6_700, most: 10_200 },
    ]);
  });
  it('are one where there are five units or fewer, and none without units', () => {
    expect(peerGroups(sized(100, 90, 5, 4, 3))).toHaveLength(1);
    expect(peerGroups(sized(7))).toEqual([{ size: 'ALL', codes: ['U000'], fewest: 7, most: 7 }]);
    expect(peerGroups([])).toEqual([]);
    expect(peerGroups(sized(0, 0))).toEqual([]);
  });
  it('never part units of one size', () => {
    expect(peerGroups(sized(...Array<number>(60).fill(5_000))).map(({ size }) => size)).toEqual(['ALL']);
    expect(peerGroups(sized(9, 9, 9, 9, 1, 1, 1, 1)).map(({ size, codes }) => [size, codes.length])).toEqual([
      ['LARGE', 4],
      ['SMALL', 4],
    ]);
  });
  it('hold every unit with customers once, by falling size, two at least', () => {
    fc.assert(
      fc.property(sizes, (some) => {
        const units = sized(...some);
        const groups = peerGroups(units);
        const codes = groups.flatMap((group) => group.codes);
        const customers = codes.map((code) => units.find((unit) => unit.code === code)?.customers ?? 0);
        expect(customers).toEqual(some.filter((one) => one > 0).toSorted((a, b) => b - a));
        expect(new Set(codes).size).toBe(codes.length);
        groups.forEach((group, at) => {
          expect(group.most).toBeGreaterThanOrEqual(group.fewest);
          if (at > 0) expect(group.most).toBeLessThan(groups[at - 1]?.fewest ?? 0);
          if (groups.length > 1) expect(group.codes.length).toBeGreaterThanOrEqual(2);
        });
      }),
    );
  });
  it('stay the same in any order, and when all units grow alike', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 9 }), (some, factor) => {
        const units = sized(...some);
        const members = peerGroups(units).map(({ codes }) => codes);
        expect(peerGroups(units.toReversed()).map(({ codes }) => codes)).toEqual(members);
        const grown = units.map((unit) => ({ ...unit, customers: unit.customers * factor }));
        expect(peerGroups(grown).map(({ codes }) => codes)).toEqual(members);
      }),
    );
  });
});
