import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthOf, ratio, roundedHundredths, type Ratio } from './index.js';
import { customersToConvert, goalOf, parsePercent, pathOf, pathValue, type YearPlan } from './target.js';

const percent = (text: string): Ratio => {
  const value = parsePercent(text);
  if (!value) throw new Error(`not a percentage: ${text}`);
  return value;
};
const plan = (given: Partial<YearPlan>): YearPlan => ({
  year: 2022,
  december: null,
  months: new Map(),
  start: null,
  ...given,
});
const hundredths = (value: Ratio | null) => value && roundedHundredths(value);

describe('a percentage', () => {
  it.each([
    ['68.88', 6888n],
    ['68.880000', 6888n],
    ['0', 0n],
    ['100', 10000n],
    ['100.00', 10000n],
  ])('%s is read exactly', (text, expected) => {
    expect(roundedHundredths(percent(text))).toBe(expected);
  });
  it.each(['', '68,88', '-1', '100.01', '1e2', '.5', '5.', ' 5'])('"%s" is refused', (text) => {
    expect(parsePercent(text)).toBeUndefined();
  });
});

describe('the path of a year', () => {
  it('is a straight line to December', () => {
    const line = plan({ start: percent('61.50'), december: percent('68.88') });
    expect(pathOf(line).map(({ target }) => roundedHundredths(target))).toEqual([
      6212n,
      6273n,
      6335n,
      6396n,
      6458n,
      6519n,
      6581n,
      6642n,
      6704n,
      6765n,
      6827n,
      6888n,
    ]);
  });
  it('takes a month as it was given', () => {
    const given = plan({
      start: percent('60'),
      december: percent('72'),
      months: new Map([[3, percent('61')]]),
    });
    expect([2, 3, 4].map((month) => hundredths(pathValue(given, month)))).toEqual([6200n, 6100n, 6400n]);
  });
  it('has December alone without a start, and nothing without a target', () => {
    expect(pathOf(plan({ december: percent('70') })).map(({ month }) => month)).toEqual(['2022-12']);
    expect(pathOf(plan({ start: percent('70') }))).toEqual([]);
  });
});

describe('customers to convert', () => {
  const december = { cashless: 79_959n, total: 110_000n };
  it('follows the worked example', () => {
    expect(customersToConvert(percent('77.36'), december)).toBe(5_137n);
    expect(customersToConvert(percent('68.88'), december)).toBe(0n);
  });
  it('is the fewest that suffice', () => {
    const counts = fc.tuple(
      fc.bigInt(0n, 10n ** 18n),
      fc.bigInt(1n, 10n ** 18n),
      fc.integer({ min: 0, max: 10_000 }),
    );
    fc.assert(
      fc.property(counts, ([some, total, basisPoints]) => {
        const cashless = some % (total + 1n);
        const target = { numerator: BigInt(basisPoints), denominator: 10_000n };
        const reaches = (converted: bigint) => (cashless + converted) * 10_000n >= target.numerator * total;
        const needed = customersToConvert(target, { cashless, total });
        return needed >= 0n && reaches(needed) && (needed === 0n || !reaches(needed - 1n));
      }),
    );
  });
});

describe('the goal', () => {
  const count = { cashless: 79_959n, total: 110_000n };
  const year2022 = plan({ december: percent('68.88') });
  const year2023 = plan({ year: 2023, december: percent('77.36') });

  it("in December is next year's target, where it is given", () => {
    const goal = goalOf(monthOf(2022, 12), count, year2022, year2023);
    expect(goal).toMatchObject({ year: 2023, customersToConvert: 5_137n, monthsLeft: 12 });
    expect(hundredths(goal?.gap ?? null)).toBe(-467n);
    expect(goalOf(monthOf(2022, 12), count, year2022, undefined)).toMatchObject({
      year: 2022,
      monthsLeft: 0,
    });
  });
  it("before December is this year's target", () => {
    expect(goalOf(monthOf(2022, 10), count, year2022, year2023)).toMatchObject({ year: 2022, monthsLeft: 2 });
  });
  it('is none without a target, and has no gap without data', () => {
    expect(goalOf(monthOf(2022, 10), count, plan({}), year2023)).toBeNull();
    expect(goalOf(monthOf(2022, 10), null, year2022, undefined)).toMatchObject({
      gap: null,
      customersToConvert: null,
    });
    expect(ratio(0n, 0n)).toBeNull();
  });
});
