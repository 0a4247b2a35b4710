import { describe, expect, it } from '@jest/globals';
import { monthRange } from '@cashlight/web-ui';
import fc from 'fast-check';
import { basisOf } from './basis';
import { figuresOf, frameOf } from './figures';
import { levelsBy, levelsOf, together, type Levels } from './levels';
import { movedIn, movementIn } from './moved';

const levels = (months: Record<string, number>): Levels =>
  new Map(
    Object.entries(months).map(([month, count]) => [month, { level: BigInt(count), count: BigInt(count) }]),
  );
const steady = (from: string, to: string, count: number) =>
  Object.fromEntries(monthRange(from, to).map((month) => [month, count]));
const settled = () => false;
const december = { from: '2022-12', to: '2022-12' };

describe('a part of the whole', () => {
  const whole = levels({ '2021-12': 1000, '2022-11': 1000, '2022-12': 1200 });
  const part = levels({ '2021-12': 100, '2022-11': 200, '2022-12': 300 });

  it('has a level, a share, and both against the month before and the year before', () => {
    const figures = figuresOf(part, frameOf(december, whole, settled));
    expect(figures.level).toBe(300n);
    expect(figures.share).toBe(0.25);
    expect(figures.change).toBeCloseTo(0.05, 12);
    expect(figures.yearAgoChange).toBeCloseTo(0.15, 12);
    expect(figures.growth).toBe(0.5);
    expect(figures.yearAgoGrowth).toBe(2);
  });

  it('of several months is summed, then divided', () => {
    const quarter = frameOf(
      { from: '2022-11', to: '2022-12' },
      levels({ '2022-11': 100, '2022-12': 900 }),
      settled,
    );
    expect(figuresOf(levels({ '2022-11': 100 }), quarter).share).toBe(0.1);
  });

  it('that has nothing in a month has none of it, not an unknown', () => {
    const figures = figuresOf(levels({ '2022-11': 200 }), frameOf(december, whole, settled));
    expect([figures.level, figures.share, figures.growth]).toEqual([0n, 0, -1]);
  });

  it('has no value where nobody has data', () => {
    const figures = figuresOf(part, frameOf({ from: '2023-01', to: '2023-01' }, whole, settled));
    expect([figures.level, figures.share, figures.change, figures.growth]).toEqual([null, null, null, null]);
  });

  it('is not said to grow or fall while a month is missing or provisional', () => {
    const quarter = frameOf({ from: '2022-10', to: '2022-12' }, whole, settled);
    expect(figuresOf(part, quarter).growth).toBeNull();
    const provisional = frameOf(december, whole, (month) => month === '2022-12');
    expect(figuresOf(part, provisional).growth).toBeNull();
    expect(figuresOf(part, provisional).change).not.toBeNull();
  });

  it('is held against last year where last year is complete, else against the period before', () => {
    expect(basisOf(frameOf(december, whole, settled))).toBe('YEAR');
    expect(basisOf(frameOf({ from: '2022-11', to: '2022-11' }, whole, settled))).toBe('PREVIOUS');
  });

  it('adds up with the others to the whole', () => {
    const month = fc.record({ '2022-11': fc.nat(10_000), '2022-12': fc.nat(10_000) });
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 8 }), (months) => {
        const parts = months.map((each) => levels(each));
        const all = together(parts);
        const frame = frameOf({ from: '2022-11', to: '2022-12' }, all, settled);
        const sum = parts.reduce((shares, each) => shares + (figuresOf(each, frame).share ?? 0), 0);
        expect(sum).toBeCloseTo(figuresOf(all, frame).share ?? 0, 9);
      }),
    );
  });
});

describe('rows', () => {
  const row = (month: string, providerCode: string | null) => ({
    ...{ month, providerCode, customers: 2, payments: 3, amountVnd: '900000000000000001' },
  });

  it('become levels in the measure, money counted by the payments behind it', () => {
    const found = levelsBy(
      [row('2022-12', 'A'), row('2022-12', null)],
      'AMOUNT',
      (each) => each.providerCode,
    );
    expect(found.get('A')?.get('2022-12')).toEqual({ level: 900000000000000001n, count: 3n });
    expect(levelsOf([row('2022-12', 'A'), row('2022-12', null)], 'CUSTOMERS').get('2022-12')?.level).toBe(4n);
  });
});

describe('a sudden drop', () => {
  const whole = levels(steady('2022-08', '2022-12', 10_000));
  const falls = levels({ ...steady('2022-08', '2022-12', 1000), '2022-11': 600 });
  const frame = frameOf({ from: '2022-10', to: '2022-12' }, whole, settled);

  it('is told of the latest month of the period in which it was', () => {
    const moved = movedIn(['2022-10', '2022-11', '2022-12'], falls, frame);
    expect([moved?.kind, moved?.month]).toEqual(['DROPPED', '2022-11']);
  });

  it('is never told of a month that is partial', () => {
    const partial = frameOf(december, whole, (month) => month === '2022-11');
    expect(movementIn('2022-11', falls, partial)).toBeNull();
  });

  it('is not the provider’s when everything fell', () => {
    const half = levels({ ...steady('2022-08', '2022-12', 10_000), '2022-11': 5000 });
    expect(movementIn('2022-11', falls, frameOf(december, half, settled))?.kind).toBe('USUAL');
  });

  it('takes a month that nobody has for a gap, and one that only the provider misses for nothing', () => {
    const gap = levels({ '2022-09': 10_000, '2022-10': 10_000, '2022-12': 10_000 });
    const there = levels({ '2022-09': 1000, '2022-10': 1000, '2022-12': 980 });
    expect(movementIn('2022-12', there, frameOf(december, gap, settled))?.kind).toBe('USUAL');
    const gone = levels(steady('2022-08', '2022-11', 1000));
    expect(movementIn('2022-12', gone, frameOf(december, whole, settled))?.kind).toBe('STOPPED');
  });
});
