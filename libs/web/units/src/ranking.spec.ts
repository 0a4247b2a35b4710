import { describe, expect, it } from '@jest/globals';
import type { UnitsNameFragment, UnitsStandingFragment } from '@cashlight/contract';
import { rankUnits } from './ranking';

const unit = (code: string, parentCode: string | null): UnitsNameFragment => ({
  code,
  name: `Điện lực ${code}`,
  nameEn: null,
  parentCode,
});
const standing = (
  unitCode: string,
  ratio: number | null,
  rest: Partial<UnitsStandingFragment> = {},
): UnitsStandingFragment => ({
  unitCode,
  cashless: '0',
  total: '0',
  ratio,
  change: null,
  latestMonth: '2022-12',
  latestRatio: ratio,
  target: null,
  gap: null,
  goal: null,
  ...rest,
});
const names = [unit('TOP', null), unit('A', 'TOP'), unit('B', 'TOP'), unit('C', 'TOP'), unit('D', 'TOP')];
const nameOf = ({ name }: UnitsNameFragment) => name;

describe('the ranking', () => {
  const { units, total } = rankUnits(
    [
      standing('TOP', 0.7269),
      standing('A', 0.65),
      standing('B', 0.8),
      standing('C', null),
      standing('D', 0.65),
    ],
    names,
    nameOf,
  );

  it('begins with the highest ratio; those without data come last', () =>
    expect(units.map(({ code }) => code)).toEqual(['B', 'A', 'D', 'C']));

  it('gives equal units the same rank, and none to a unit without data', () =>
    expect(units.map(({ rank }) => rank)).toEqual([1, 2, 2, null]));

  it("has the company's own figures below, not an average of the units", () => {
    expect(total).toMatchObject({ code: 'TOP', ratio: 0.7269, rank: null });
  });

  it('ranks several tops among themselves, without a total', () => {
    const tops = rankUnits(
      [standing('X', 0.5), standing('Y', 0.6)],
      [unit('X', null), unit('Y', null)],
      nameOf,
    );
    expect(tops.units.map(({ code }) => code)).toEqual(['Y', 'X']);
    expect(tops.total).toBeUndefined();
  });

  it('ranks a single unit that has nothing below it', () =>
    expect(rankUnits([standing('TOP', 0.5)], names, nameOf).units).toHaveLength(1));

  it('says the customers to convert and the year they are meant for', () => {
    const goal = { year: 2023, target: 0.85, customersToConvert: 608 };
    const [first] = rankUnits([standing('A', 0.8, { goal })], names, nameOf).units;
    expect(first).toMatchObject({ toConvert: 608, goalYear: 2023, goalTarget: 0.85 });
  });
});
