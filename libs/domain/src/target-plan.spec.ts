import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkPlan, type PlannedUnit } from './target-checks.js';
import { ratio, type Ratio, roundedHundredths, toFloat } from './ratio.js';
import { decemberTarget, pathValue } from './target.js';
import { parseTarget, targetAsking, targetFromFraction, targetPercent } from './target-values.js';
import { whatIf } from './target-what-if.js';

const percent = (text: string): Ratio => {
  const value = parseTarget(text);
  if (!value) throw new Error(`not a percentage: ${text}`);
  return value;
};

describe('a target', () => {
  it.each([
    ['77,36', '77.36'],
    ['77.36', '77.36'],
    [' 77,36 % ', '77.36'],
    ['77,36\u00a0%', '77.36'],
    ['077.360%', '77.36'],
    ['0', '0'],
    ['100', '100'],
    ['0,000001', '0.000001'],
    ['77,3636364', '77.363636'],
    ['77,3636365', '77.363637'],
    ['110', '110'],
  ])('typed as "%s" is %s', (text, expected) => {
    expect(targetPercent(percent(text))).toBe(expected);
  });
  it.each(['', '%', 'abc', '1.234,5', '1e2', '77,36%%', '7 7', '--1'])('typed as "%s" is none', (text) => {
    expect(parseTarget(text)).toBeUndefined();
  });
  it('below zero is read, so that it can be refused as such', () => {
    expect(parseTarget('-5')).toEqual(parseTarget('−5'));
    expect(toFloat(percent('-5'))).toBe(-0.05);
  });
  it('comes through a float and back unchanged', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 8n), (numerator) => {
        const exact = { numerator, denominator: 10n ** 8n };
        expect(targetFromFraction(toFloat(exact))).toEqual(exact);
      }),
    );
    expect([1.01, -0.1, NaN, 1 / 3].map(targetFromFraction)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('that asks for so many customers is as short as it can be', () => {
    expect(targetPercent(targetAsking(11_762n, 15_000n))).toBe('78.41');
    expect(targetPercent(targetAsking(2n, 3n))).toBe('66.66');
    expect(targetPercent(targetAsking(77_777n, 300_007n))).toBe('25.925');
    expect(targetAsking(1n, 3n * 10n ** 9n).numerator).toBe(1n);
  });
});

describe('the target of December', () => {
  const months = new Map([[12, percent('70')]]);
  const plan = (year: Ratio | null) => ({
    year: 2023,
    december: decemberTarget(year, months),
    months,
    start: null,
  });

  it("is the year's; what is given for the month stands only where that is missing", () => {
    expect(pathValue(plan(percent('77.36')), 12)).toEqual(percent('77.36'));
    expect(pathValue(plan(null), 12)).toEqual(percent('70'));
  });
});

describe('what if every unit stood at its target', () => {
  const units = [
    { code: 'A', customers: 1_000n, cashless: 900n, target: percent('80') },
    { code: 'B', customers: 1_001n, cashless: 500n, target: percent('60') },
    { code: 'C', customers: 10n, cashless: 1n, target: null },
    { code: 'N', customers: 0n, cashless: 0n, target: percent('60') },
  ];

  it('adds whole customers up; a unit without a target stays, and one above it frees nobody', () => {
    const result = whatIf(percent('75'), units);
    expect(result).toMatchObject({
      customers: 2_011n,
      cashless: 1_401n,
      reached: 800n + 601n + 1n,
      toConvert: 101n,
    });
    expect(result.ratio).toEqual(ratio(1_402n, 2_011n));
    // 75 % of 2,011 are 1,509 customers.
    expect(result.missing).toBe(107n);
    expect(result.gap && roundedHundredths(result.gap)).toBe(-528n);
    expect(result.units.map(({ toConvert }) => toConvert)).toEqual([0n, 101n, 0n, 0n]);
    expect(result.units.map(({ lift }) => lift && roundedHundredths(lift))).toEqual([
      -1_000n,
      1_005n,
      null,
      null,
    ]);
  });
  it('has no gap without a company target, and no ratio without customers', () => {
    expect(whatIf(null, units)).toMatchObject({ gap: null, missing: null });
    expect(whatIf(percent('75'), [])).toMatchObject({ ratio: null, gap: null, reached: 0n });
  });
});

describe('the checks of a plan', () => {
  const unit = (code: string, target: string | null, given: Partial<PlannedUnit> = {}): PlannedUnit => ({
    code,
    customers: 1_000n,
    cashless: 600n,
    lastActual: percent('60'),
    lastTarget: percent('55'),
    target: target === null ? null : percent(target),
    months: new Map(),
    ...given,
  });
  const months = (values: Readonly<Record<number, string>>) => ({
    months: new Map(Object.entries(values).map(([month, text]) => [Number(month), percent(text)])),
  });
  const texts = (company: PlannedUnit | null, units: readonly PlannedUnit[]) =>
    checkPlan(company, units).map(({ code, severity, unitCode, month, value, reference, customers }) =>
      [
        code,
        severity,
        unitCode,
        month,
        value && toFloat(value),
        reference && toFloat(reference),
        customers && Number(customers),
      ].join(' '),
    );

  it('find nothing in a plan that is right', () => {
    expect(texts(unit('C', '70'), [unit('A', '70'), unit('B', '70', months({ 3: '63', 12: '70' }))])).toEqual(
      [],
    );
    expect(texts(null, [unit('A', null)])).toEqual([]);
  });
  it('refuse what is out of range and a December that is not the year’s', () => {
    expect(
      texts(null, [unit('A', '110', months({ 2: '-1' })), unit('B', '70', months({ 12: '71' }))]),
    ).toEqual([
      'OUT_OF_RANGE BLOCKING A  1.1  ',
      'OUT_OF_RANGE BLOCKING A 2 -0.01  ',
      'DECEMBER_DIFFERS BLOCKING B 12 0.71 0.7 ',
    ]);
  });
  it('warn of a target below last December and below last year’s', () => {
    expect(texts(null, [unit('A', '58'), unit('B', '50')])).toEqual([
      'BELOW_LAST_DECEMBER WARNING A  0.58 0.6 ',
      'BELOW_LAST_DECEMBER WARNING B  0.5 0.6 ',
      'BELOW_LAST_TARGET WARNING B  0.5 0.55 ',
    ]);
    expect(texts(null, [unit('A', '50', { lastActual: null, lastTarget: null })])).toEqual([]);
  });
  it('warn where a given month makes the path fall', () => {
    const falling = unit('A', '72', months({ 1: '59', 2: '61', 3: '66' }));
    expect(texts(null, [falling])).toEqual([
      'PATH_FALLS WARNING A 1 0.59 0.6 ',
      'PATH_FALLS WARNING A 4 0.64 0.66 ',
    ]);
    expect(texts(null, [unit('A', '70', months({ 11: '71' }))])).toEqual([
      'PATH_FALLS WARNING A 12 0.7 0.71 ',
    ]);
    expect(texts(null, [unit('A', null, months({ 3: '65', 5: '64', 6: '63' }))])).toEqual([
      'PATH_FALLS WARNING A 6 0.63 0.64 ',
    ]);
  });
  it('warn of a unit left out, unless nobody has a target or it has no customers', () => {
    const empty = unit('N', null, { customers: 0n, cashless: 0n });
    expect(texts(unit('C', '70'), [unit('A', '70'), unit('B', null), empty])).toEqual([
      'NO_TARGET WARNING B    ',
    ]);
    expect(texts(unit('C', '70'), [unit('A', null), unit('B', null)])).toEqual([]);
  });
  it('weigh the units by their customers against the company', () => {
    const large = unit('B', '74.9', { customers: 3_000n });
    expect(texts(unit('C', '72'), [unit('A', '63.2'), large])).toEqual([
      'UNITS_BELOW_COMPANY WARNING   0.71975 0.72 1',
    ]);
    expect(texts(unit('C', '70'), [unit('A', '63.2'), large])).toEqual([
      'UNITS_ABOVE_COMPANY WARNING   0.71975 0.7 79',
    ]);
    expect(texts(unit('C', '71.974'), [unit('A', '63.2'), large])).toEqual([]);
  });
});
