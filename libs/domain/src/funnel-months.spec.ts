import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UnitCount } from './funnel.js';
import { areApart, changeVerdict, usualChange, usualChangeLimits } from './funnel-months.js';

const of = (all: number, ratio: number): UnitCount => ({ all, cashless: all * ratio });
const rising = (...ratios: number[]): UnitCount[] => ratios.map((ratio) => of(10_000, ratio));

/** Steps of 1 and 0 points by turns: half a point up a month, half a point about it. */
const STEADY = rising(0.48, 0.49, 0.49, 0.5, 0.5, 0.51, 0.51, 0.52, 0.52);

/** Tam Đường in the sample, February 2021 to February 2023, in percent; in March 2023 its counter was closed. */
const TAM_DUONG = [
  ...[58.41, 59.69, 60.56, 61.35, 62.03, 62.61, 63.07, 63.68, 64.29, 65.08, 65.6, 66.22],
  ...[65.95, 67.43, 68.71, 69.44, 70.37, 71.29, 72.27, 72.77, 73.68, 74.43, 75.0, 74.46, 74.75],
].map((percent) => of(13_800, percent / 100));

describe('what is usual from month to month', () => {
  it('follows by hand: the chance error is half a point, so steps swing by 1 about 1, and σz is 1 / 1.128', () => {
    const usual = usualChange(STEADY);
    expect(usual?.step).toBeCloseTo(1, 2);
    expect(usual?.sigma).toBeCloseTo(1 / 1.128, 2);
    // 0.5 points · (1 ± 3 · 1.414 · 0.887)
    const limits = usualChangeLimits(STEADY, of(10_000, 0.53));
    expect(limits?.low).toBeCloseTo(-0.0138, 3);
    expect(limits?.high).toBeCloseTo(0.0238, 3);
  });
  it('needs eight changes; a month without data breaks two of them', () => {
    expect(usualChange(STEADY.slice(1))).toBeNull();
    expect(usualChange([...STEADY.slice(0, 4), null, ...STEADY.slice(5)])).toBeNull();
    expect(usualChange([...STEADY, null, of(10_000, 0.9)])).toEqual(usualChange(STEADY));
    expect(usualChange([])).toBeNull();
  });
  it('is chance alone where months differ by chance alone', () => {
    let state = 3;
    const uniform = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const months = Array.from({ length: 400 }, () => {
      const cashless = Array.from({ length: 400 }, uniform).filter((draw) => draw < 0.7).length;
      return { all: 400, cashless };
    });
    expect(Math.abs((usualChange(months)?.sigma ?? 0) - 1)).toBeLessThan(0.1);
  });
});

describe('a change', () => {
  it('is more than usual when a counter closes, and usual in the month after', () => {
    expect(changeVerdict(TAM_DUONG)).toBe('USUAL');
    expect(changeVerdict([...TAM_DUONG, of(13_900, 0.7645)])).toBe('ABOVE');
    expect(changeVerdict([...TAM_DUONG, of(13_900, 0.7645), of(13_950, 0.7754)])).toBe('USUAL');
  });
  it('is less than usual also when the ratio only stops rising', () => {
    const steep = rising(0.4, 0.42, 0.44, 0.46, 0.48, 0.5, 0.52, 0.54, 0.561);
    expect(changeVerdict([...steep, of(10_000, 0.561)])).toBe('BELOW');
    expect(changeVerdict([...steep, of(10_000, 0.55)])).toBe('BELOW');
  });
  it('is not judged without the month before, nor on too few customers', () => {
    expect(changeVerdict([...STEADY, null, of(10_000, 0.9)])).toBeNull();
    expect(changeVerdict([...STEADY, null])).toBeNull();
    expect(changeVerdict(Array.from({ length: 20 }, (_, at) => of(1, at % 2)))).toBeNull();
    expect(changeVerdict([])).toBeNull();
  });
  it('is usual where nothing ever moves, whatever the size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, ratio) => {
          const verdict = changeVerdict(Array.from({ length: 14 }, () => of(all, ratio)));
          expect(verdict === 'USUAL' || verdict === null).toBe(true);
        },
      ),
    );
  });
  it('agrees with its limits', () => {
    const month = fc.option(fc.double({ min: 0.05, max: 0.95, noNaN: true }));
    fc.assert(
      fc.property(fc.array(month, { minLength: 10, maxLength: 26 }), (ratios) => {
        const months = ratios.map((ratio) => (ratio === null ? null : of(20_000, ratio)));
        const [last = null, before] = [months.at(-1), months.slice(0, -1)];
        const limits = last && usualChangeLimits(before, last);
        expect(changeVerdict(months) === null).toBe(limits === null);
        if (limits) expect(limits.low).toBeLessThanOrEqual(limits.high);
      }),
    );
  });
});

describe('two ranked neighbours', () => {
  const swinging = (count: UnitCount, sigma: number | null = null) => ({ ...count, sigma });

  it('are told apart beyond 1.96 errors of their difference', () => {
    // √(0.755 · 0.245 · 2 / 10,000) = 0.00608, times 1.96 is 0.0119; of 30,000 customers 0.0069.
    expect(areApart(swinging(of(10_000, 0.76)), swinging(of(10_000, 0.75)))).toBe(false);
    expect(areApart(swinging(of(30_000, 0.76)), swinging(of(30_000, 0.75)))).toBe(true);
  });
  it('are not when they swing so much from month to month, and chance is the least', () => {
    expect(areApart(swinging(of(30_000, 0.76), 2), swinging(of(30_000, 0.75), 2))).toBe(false);
    expect(areApart(swinging(of(10_000, 0.76), 0.1), swinging(of(10_000, 0.75), 0.1))).toBe(false);
  });
  it('are not without customers, with one each, or when equal', () => {
    expect(areApart(swinging(of(0, 0)), swinging(of(10_000, 0.75)))).toBe(false);
    expect(areApart(swinging(of(1, 0)), swinging(of(1, 1)))).toBe(false);
    expect(areApart(swinging(of(100, 1)), swinging(of(50_000, 1)))).toBe(false);
  });
  it('are the same either way round', () => {
    const unit = fc
      .tuple(fc.nat(20_000), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([all, ratio]) => of(all, ratio));
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        expect(areApart(swinging(one), swinging(other, 1.5))).toBe(
          areApart(swinging(other, 1.5), swinging(one)),
        );
      }),
    );
  });
});
