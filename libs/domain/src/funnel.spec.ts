import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dispersion, spreadBetween } from './funnel-dispersion.js';
import {
  beyondChance,
  funnelCurve,
  funnelLimits,
  funnelOf,
  funnelVerdict,
  type FunnelLevel,
  type UnitCount,
} from './funnel.js';

const of = (all: number, cashless: number): UnitCount => ({ all, cashless });
const count = fc
  .tuple(fc.nat(50_000), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([all, part]) => of(all, Math.round(all * part)));
const counts = fc.array(count, { maxLength: 40 });

/** The sample's units in December 2022: Tân Uyên, Than Uyên, Phong Thổ, Tam Đường, Sìn Hồ, Nậm Nhùn, the city, Mường Tè. */
const LAI_CHAU = [
  of(13_500, 10_260),
  of(16_300, 12_632),
  of(17_400, 12_267),
  of(13_800, 10_350),
  of(17_600, 11_546),
  of(6_700, 4_368),
  of(14_500, 11_600),
  of(10_200, 6_936),
];

/** Normal deviates, the same in every run. */
function normals(howMany: number): number[] {
  let state = 7;
  const uniform = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return (state + 0.5) / 4_294_967_296;
  };
  return Array.from(
    { length: howMany },
    () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}

describe('units beyond chance', () => {
  it('are all of the sample: with thousands of customers chance explains little', () => {
    const centre = 79_959 / 110_000;
    expect(beyondChance({ centre }, LAI_CHAU)).toEqual({ apart: 8, judged: 8 });
  });
  it('are those beyond the plain binomial limits; the smallest are not judged', () => {
    // √(0.5 · 0.5 / 400) = 0.025: the limits are 0.5 ± 0.049, or 180.4 and 219.6 of 400.
    const four = [of(400, 219), of(400, 220), of(400, 181), of(400, 180), of(10, 10)];
    expect(beyondChance({ centre: 0.5 }, four)).toEqual({ apart: 2, judged: 4 });
  });
});

describe('overdispersion', () => {
  it('is the mean square of the scores over that of winsorised normal ones', () => {
    expect(dispersion([2, -2, 2, -2])).toBeCloseTo(4 / 0.678655, 10);
    // The quantiles of 0…10 are 1 and 9: (1 + 1 + 4 + 9 + … + 64 + 81 + 81) / 11.
    expect(dispersion([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeCloseTo(367 / 11 / 0.678655, 10);
    expect(dispersion([])).toBe(0);
  });
  it('is 1 for chance alone, and one outlier hardly moves it', () => {
    const scores = normals(4000);
    expect(Math.abs(dispersion(scores) - 1)).toBeLessThan(0.05);
    const before = dispersion(scores.slice(0, 60));
    expect(dispersion([...scores.slice(0, 59), 1000]) - before).toBeLessThan(0.25);
  });
});

describe('the spread between units', () => {
  it('follows from one deviation by hand: τ² = d² / (0.679 (1 − 1/I)) − s²', () => {
    const deviations = [0.05, -0.05, 0.05, -0.05, 0.05, -0.05];
    expect(
      spreadBetween(
        deviations,
        deviations.map(() => 0.02),
      ),
    ).toBeCloseTo(0.063407, 5);
  });
  it('is found again, whatever the sizes of the units', () => {
    const errors = normals(2000).map((_, at) => 0.002 * 1.002 ** at);
    const deviations = normals(2000).map((deviate, at) => deviate * Math.hypot(0.05, errors[at] ?? 0));
    expect(Math.abs(spreadBetween(deviations, errors) - 0.05)).toBeLessThan(0.003);
  });
  it('is none where units differ no more than by chance', () => {
    expect(spreadBetween([0.01, -0.01, 0.01, -0.01, 0], [0.02, 0.02, 0.02, 0.02, 0.02])).toBe(0);
  });
  it('grows with the deviations in proportion', () => {
    const deviations = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), {
      minLength: 5,
      maxLength: 30,
    });
    fc.assert(
      fc.property(deviations, fc.double({ min: 0.001, max: 0.1, noNaN: true }), (some, error) => {
        const spread = spreadBetween(
          some,
          some.map(() => error),
        );
        const doubled = spreadBetween(
          some.map((one) => 2 * one),
          some.map(() => 2 * error),
        );
        expect(doubled).toBeCloseTo(2 * spread, 6);
      }),
    );
  });
});

describe('a funnel', () => {
  it('has the plain binomial limits where units differ by chance alone', () => {
    const funnel = funnelOf([of(400, 300), of(400, 300), of(400, 300), of(400, 300), of(800, 600)]);
    expect(funnel).toEqual({ centre: 0.75, dispersion: 0, spread: 0 });
    // √(0.75 · 0.25 / 400) = 0.0216506
    const { low, high } = funnelLimits(funnel ?? never(), 400, 95);
    expect(low).toBeCloseTo(0.75 - 1.959964 * 0.0216506, 6);
    expect(high).toBeCloseTo(0.75 + 1.959964 * 0.0216506, 6);
    expect(funnelLimits(funnel ?? never(), 400, 99.8).high).toBeCloseTo(0.75 + 3.090232 * 0.0216506, 6);
  });
  it('calls no unit of the sample exceptional, whom the binomial limits would all', () => {
    const funnel = funnelOf(LAI_CHAU) ?? never();
    expect(funnel.centre).toBe(0.7269);
    expect(funnel.dispersion).toBeCloseTo(210.9, 0);
    expect(funnel.spread).toBeCloseTo(0.0647, 4);
    expect(LAI_CHAU.map((one) => funnelVerdict(funnel, one))).toEqual(LAI_CHAU.map(() => 'LIKE'));
    const byChance = LAI_CHAU.map((one) => funnelVerdict({ ...funnel, spread: 0 }, one));
    expect(byChance.every((verdict) => verdict?.startsWith('FAR_'))).toBe(true);
  });
  it('tells on which side of which limit a unit lies', () => {
    const funnel = { centre: 0.5, dispersion: 1, spread: 0.05 };
    const at = (ratio: number) => funnelVerdict(funnel, of(1_000_000, ratio * 1_000_000));
    expect([0.34, 0.35, 0.4, 0.403, 0.597, 0.6, 0.65, 0.66].map(at)).toEqual([
      'FAR_BELOW',
      'BELOW',
      'BELOW',
      'LIKE',
      'LIKE',
      'ABOVE',
      'ABOVE',
      'FAR_ABOVE',
    ]);
  });
  it('judges nobody on too few customers, and nothing on fewer than five units', () => {
    expect(funnelVerdict(funnelOf(LAI_CHAU) ?? never(), of(25, 0))).toBeNull();
    expect(funnelVerdict(funnelOf(LAI_CHAU) ?? never(), of(26, 26))).toBe('ABOVE');
    expect(funnelVerdict(funnelOf(LAI_CHAU) ?? never(), of(0, 0))).toBeNull();
    expect(funnelOf([])).toBeNull();
    expect(funnelOf(LAI_CHAU.slice(0, 4))).toBeNull();
    expect(funnelOf(LAI_CHAU.map(() => of(1, 1)).slice(0, 4))).toBeNull();
    expect(funnelOf([...LAI_CHAU.slice(0, 4), of(0, 0), of(1, 1)])).toBeNull();
  });
  it('finds all alike where all pay without cash, or none does', () => {
    for (const part of [0, 1]) {
      const alike = [1, 5, 100, 10_000, 7].map((all) => of(all, all * part));
      const funnel = funnelOf(alike) ?? never();
      expect(funnel).toEqual({ centre: part, dispersion: 0, spread: 0 });
      expect(alike.map((one) => funnelVerdict(funnel, one))).toEqual(alike.map(() => 'LIKE'));
    }
  });
  it('holds about 95% of many units that differ as units do, and finds the one that does not', () => {
    const many = normals(216).map((deviate, at) => {
      const all = 500 + 90 * at;
      return of(all, all * (0.7 + 0.04 * deviate));
    });
    const funnel = funnelOf(many) ?? never();
    const within = many.filter((one) => funnelVerdict(funnel, one) === 'LIKE').length;
    expect(within / 216).toBeGreaterThan(0.92);
    expect(within / 216).toBeLessThan(0.98);
    const stray = of(9_000, 9_000 * 0.98);
    expect(funnelVerdict(funnelOf([...many, stray]) ?? never(), stray)).toBe('FAR_ABOVE');
  });
  it('has limits about its centre, within 0 and 1, wider for 99.8% and for smaller units', () => {
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(counts, size, size, (some, one, other) => {
        const funnel = funnelOf(some);
        if (!funnel) return;
        expect(Object.values(funnel).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        const width = (at: number, level: FunnelLevel) => {
          const { low, high } = funnelLimits(funnel, at, level);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(funnel.centre);
          expect(high).toBeGreaterThanOrEqual(funnel.centre);
          expect(high).toBeLessThanOrEqual(1);
          return high - low;
        };
        expect(width(one, 99.8)).toBeGreaterThanOrEqual(width(one, 95));
        expect(width(Math.max(one, other), 95)).toBeLessThanOrEqual(width(Math.min(one, other), 95) + 1e-12);
      }),
    );
  });
  it('does not care for the order of the units', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const [one, other] = [funnelOf(some), funnelOf(some.toReversed())];
        expect(other?.spread ?? 0).toBeCloseTo(one?.spread ?? 0, 9);
        expect(other?.centre).toBe(one?.centre);
      }),
    );
  });
  it('is drawn through its own limits, up to the largest unit', () => {
    const funnel = funnelOf(LAI_CHAU) ?? never();
    const curve = funnelCurve(funnel, 95, 17_600);
    expect(curve.at(-1)).toEqual({ size: 17_600, ...funnelLimits(funnel, 17_600, 95) });
    expect(curve.every(({ size, low }) => low === funnelLimits(funnel, size, 95).low)).toBe(true);
  });
});

function never(): never {
  throw new Error('expected a funnel');
}
