import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRatios, ratio, type Ratio, toFloat } from './ratio.js';
import { customersAt } from './target.js';
import { shareTarget, SHARING_RULES, type Sharing, type SharingUnit } from './target-sharing.js';
import { parseTarget } from './target-values.js';

const percent = (text: string): Ratio => {
  const value = parseTarget(text);
  if (!value) throw new Error(`not a percentage: ${text}`);
  return value;
};
const unit = (code: string, cashless: number, customers: number, locked?: string): SharingUnit => ({
  code,
  cashless: BigInt(cashless),
  customers: BigInt(customers),
  locked: locked === undefined ? null : percent(locked),
});
const reachedOf = ({ units }: Sharing) =>
  Object.fromEntries(units.map(({ code, reached }) => [code, reached === null ? null : Number(reached)]));
const targetsOf = ({ units }: Sharing) => units.map(({ target }) => target && toFloat(target));

describe('a company target of 80 % shared by', () => {
  // 1,600 of 2,500: sixty-four percent; 400 are to switch.
  const units = [unit('A', 900, 1_000), unit('B', 500, 1_000), unit('C', 200, 500)];

  it('equal points lifts every unit alike, and who is full leaves the rest to the others', () => {
    const shared = shareTarget('EQUAL_POINTS', percent('80'), units);
    expect(shared).toMatchObject({ customers: 2_500n, cashless: 1_600n, required: 2_000n, reached: 2_000n });
    // A is full after ten points: 300 more for B and C, twenty points each.
    expect(reachedOf(shared)).toEqual({ A: 1_000, B: 700, C: 300 });
    expect(targetsOf(shared)).toEqual([1, 0.7, 0.6]);
    expect(shared.lift).toBeCloseTo(0.2, 12);
    expect(shared.units.map(({ lift }) => toFloat(lift))).toEqual([0.1, 0.2, 0.2]);
  });
  it('equal gap share closes four ninths of every gap to 100 %', () => {
    const shared = shareTarget('EQUAL_GAP_SHARE', percent('80'), units);
    expect(shared.lift).toBeCloseTo(4 / 9, 12);
    expect(reachedOf(shared)).toEqual({ A: 945, B: 722, C: 333 });
    expect(shared.missing).toBe(0n);
  });
  it('equal logit multiplies the odds of every unit alike', () => {
    const { units: shared, lift, missing } = shareTarget('EQUAL_LOGIT', percent('80'), units);
    const odds = ({ reached, customers }: { reached: bigint | null; customers: bigint }) =>
      Number(reached) / Number(customers - (reached ?? 0n));
    const factors = shared.map((one) => odds(one) / odds({ ...one, reached: one.cashless }));
    for (const factor of factors) expect(Math.abs(factor / Math.exp(lift ?? 0) - 1)).toBeLessThan(0.02);
    expect(missing).toBe(0n);
  });
});

describe('a shared target', () => {
  it('gives a unit without customers none, and keeps the order of the units', () => {
    const shared = shareTarget('EQUAL_POINTS', percent('50'), [
      unit('B', 1, 4),
      unit('N', 0, 0),
      unit('A', 1, 4),
    ]);
    expect(shared.units.map(({ code, reached }) => [code, reached])).toEqual([
      ['B', 2n],
      ['N', null],
      ['A', 2n],
    ]);
    expect(shared.units[1]).toMatchObject({ target: null, lift: null });
  });
  it('of nobody is nothing', () => {
    for (const units of [[], [unit('N', 0, 0)]])
      expect(shareTarget('EQUAL_LOGIT', percent('50'), units)).toMatchObject({
        required: 0n,
        reached: 0n,
        missing: 0n,
        lift: null,
      });
  });
  it('moves units at 0 and at 100 % on the logit scale too', () => {
    const units = [unit('Z', 0, 1_000), unit('F', 1_000, 1_000), unit('M', 500, 1_000)];
    const up = reachedOf(shareTarget('EQUAL_LOGIT', percent('80'), units));
    const down = reachedOf(shareTarget('EQUAL_LOGIT', percent('20'), units));
    expect(up['Z']).toBeGreaterThan(300);
    expect(down['F']).toBeLessThan(700);
    expect(up['F']).toBe(1_000);
    expect(down['Z']).toBe(0);
  });
  it('says how far the locks make it impossible, and in which direction', () => {
    const low = [unit('A', 500, 1_000, '50'), unit('B', 500, 1_000)];
    expect(shareTarget('EQUAL_POINTS', percent('80'), low)).toMatchObject({
      required: 1_600n,
      reached: 1_500n,
      missing: 100n,
      lift: null,
    });
    const high = [unit('A', 500, 1_000, '90'), unit('B', 10, 100)];
    const tooMany = shareTarget('EQUAL_POINTS', percent('70'), high);
    expect(tooMany).toMatchObject({ required: 770n, reached: 900n, missing: -130n });
    expect(reachedOf(tooMany)).toEqual({ A: 900, B: 0 });
  });
  it('gives the customers left over to the largest remainders; of equal ones to the larger unit, then by code', () => {
    // Quotas at seven ninths: 2.33, 3.11 and 1.56; one of the seven is left over after rounding down.
    const odd = [unit('A', 0, 3), unit('B', 0, 4), unit('C', 0, 2)];
    const sevenNinths = { numerator: 7n, denominator: 9n };
    expect(reachedOf(shareTarget('EQUAL_POINTS', sevenNinths, odd))).toEqual({ A: 2, B: 3, C: 2 });
    const equal = [unit('B', 5, 10), unit('A', 5, 10), unit('C', 10, 20)];
    const sum = (reached: bigint) => ({ numerator: reached, denominator: 40n });
    expect(reachedOf(shareTarget('EQUAL_POINTS', sum(21n), equal))).toEqual({ A: 5, B: 5, C: 11 });
    expect(reachedOf(shareTarget('EQUAL_POINTS', sum(22n), equal))).toEqual({ A: 6, B: 5, C: 11 });
    // Both would step up at a lift of 5 points.
    const larger = [unit('A', 5, 10), unit('D', 15, 30)];
    expect(reachedOf(shareTarget('EQUAL_POINTS', sum(22n), larger))).toEqual({ A: 5, D: 17 });
  });
});

const units = fc
  .array(
    fc.record({
      customers: fc.integer({ min: 0, max: 30_000 }),
      cashless: fc.double({ min: 0, max: 1, noNaN: true }),
      locked: fc.option(fc.integer({ min: 0, max: 10_000 }), { freq: 4 }),
    }),
    { maxLength: 9 },
  )
  .map((drawn) =>
    drawn.map(({ customers, cashless, locked }, place): SharingUnit => ({
      code: `U${String(place)}`,
      customers: BigInt(customers),
      cashless: BigInt(Math.round(cashless * customers)),
      locked: locked === null ? null : { numerator: BigInt(locked), denominator: 10_000n },
    })),
  );
const target = fc.bigInt(0n, 10_000n).map((numerator): Ratio => ({ numerator, denominator: 10_000n }));
const rule = fc.constantFrom(...SHARING_RULES);
const always = <Drawn>(property: fc.IProperty<Drawn>) => {
  fc.assert(property, { numRuns: 150 });
};
const sumOf = (values: readonly (bigint | null)[]) =>
  values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n);

describe('whatever the units, the locks, the rule and the target, sharing', () => {
  it('adds up to exactly what the company needs, or says what is missing', () => {
    always(
      fc.property(rule, target, units, (byRule, company, among) => {
        const { units: shared, required, missing, reached } = shareTarget(byRule, company, among);
        const locked = sumOf(among.map((one) => (one.locked ? customersAt(one.locked, one.customers) : 0n)));
        const free = sumOf(among.map(({ locked: lock, customers }) => (lock ? 0n : customers)));
        const least = required - locked - free;
        expect(reached).toBe(sumOf(shared.map((one) => one.reached)));
        expect(required).toBe(customersAt(company, sumOf(among.map(({ customers }) => customers))));
        expect(missing).toBe(least > 0n ? least : required < locked ? required - locked : 0n);
        expect(missing).toBe(required - reached);
      }),
    );
  });
  it('keeps locks, stays within 0 and 100 %, and its targets ask for just those customers', () => {
    always(
      fc.property(rule, target, units, (byRule, company, among) => {
        for (const [place, one] of shareTarget(byRule, company, among).units.entries()) {
          const { locked = null, customers = 0n } = among[place] ?? {};
          if (locked) expect(one.target).toBe(locked);
          if (one.reached === null || !one.target) continue;
          expect(one.reached >= 0n && one.reached <= customers).toBe(true);
          expect(one.target.numerator >= 0n && one.target.numerator <= one.target.denominator).toBe(true);
          expect(10n ** 8n % one.target.denominator).toBe(0n);
          expect(customersAt(one.target, customers)).toBe(one.reached);
        }
      }),
    );
  });
  it('never lowers a unit by more than the one customer of a remainder when the company aims higher', () => {
    always(
      fc.property(rule, target, target, units, (byRule, one, other, among) => {
        const [low, high] = compareRatios(one, other) <= 0 ? [one, other] : [other, one];
        const [before, after] = [low, high].map((company) => shareTarget(byRule, company, among).units);
        for (const [place, { reached }] of (before ?? []).entries())
          expect((after?.[place]?.reached ?? 0n) + 1n >= (reached ?? 0n)).toBe(true);
      }),
    );
  });
  it('does not depend on the order of the units', () => {
    always(
      fc.property(rule, target, units, (byRule, company, among) => {
        expect(reachedOf(shareTarget(byRule, company, [...among].reverse()))).toEqual(
          reachedOf(shareTarget(byRule, company, among)),
        );
      }),
    );
  });
  it('leaves every unit where it is when the company is', () => {
    always(
      fc.property(rule, units, (byRule, among) => {
        const free = among.map((one) => ({ ...one, locked: null }));
        const now = ratio(
          sumOf(free.map(({ cashless }) => cashless)),
          sumOf(free.map(({ customers }) => customers)),
        );
        if (!now) return;
        for (const { reached, cashless } of shareTarget(byRule, now, free).units)
          expect(reached ?? 0n).toBe(cashless);
      }),
    );
  });
});
