import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movement, toFloat, type MonthLevel } from './index.js';

const WHOLE = 100_000_000;
const month = (count: number, level = count, whole = WHOLE): MonthLevel => ({
  count: BigInt(count),
  level: BigInt(level),
  whole: BigInt(whole),
});
const gap = null;
const told = (latest: number | null, ...before: (number | null)[]) => {
  const found = movement(
    latest === null ? null : month(latest),
    before.map((count) => (count === null ? gap : month(count))),
  );
  return found && [found.kind, toFloat(found.change)];
};

describe('how a provider moved', () => {
  it.each([
    // VNPAY of the sample: an outage in February 2023, and the way back.
    [3099, [5354, 5407, 5281], 'DROPPED', 3099 / 5354 - 1],
    [4022, [5407, 5281, 3099], 'USUAL', null],
    [4926, [3099, 4022, 4575], 'USUAL', null],
    [700, [1000, 1000, 400], 'USUAL', null],
    [1400, [1000, 1000, 1900], 'USUAL', null],
    [580, [1000, 1000, 600], 'DROPPED', -0.42],
    [0, [500, 500, 0], 'STOPPED', -1],
    // MOMO's promotion of summer 2022.
    [3869, [2691, 2794, 2850], 'GREW', 3869 / 2794 - 1],
    [0, [500, 510, 520], 'STOPPED', -1],
    [400, [0, 0, 0], 'NEW', null],
    [751, [1000, 1000, 1000], 'USUAL', null],
    [750, [1000, 1000, 1000], 'USUAL', null],
    [749, [1000, 1000, 1000], 'DROPPED', -0.251],
  ] as const)('%s after %j: %s', (latest, before, kind, change) => {
    const found = told(latest, ...before);
    expect(found?.[0]).toBe(kind);
    if (change === null) expect(found?.[1]).toBeNull();
    else expect(found?.[1]).toBeCloseTo(change, 12);
  });

  it('asks of a small count more than of a large one, and of a tiny one nothing', () => {
    expect(told(70, 100, 100, 100)?.[0]).toBe('USUAL');
    expect(told(69, 100, 100, 100)?.[0]).toBe('DROPPED');
    expect(told(0, 29, 29, 29)?.[0]).toBe('USUAL');
    expect(told(29, 0, 0, 0)?.[0]).toBe('USUAL');
    expect(told(300, 12, 12, 12)?.[0]).toBe('GREW');
  });

  it('tells nothing of a month that is missing or partial', () => {
    expect(told(null, 500, 500, 500)).toBeNull();
  });

  it('takes a month without data for a gap, never for zero', () => {
    expect(told(500, 500, null, 510)).toEqual(['USUAL', null]);
    expect(told(100, null, null, 510)).toBeNull();
    expect(told(100)).toBeNull();
  });

  it('looks at no more than three months before', () => {
    expect(told(100, 900, 900, 100, 100, 100)).toEqual(['USUAL', null]);
  });

  it('measures money against the payments behind it', () => {
    const dear = [month(12, 9_000_000), month(12, 9_000_000), month(12, 9_000_000)];
    expect(movement(month(12, 1_000_000), dear)?.kind).toBe('USUAL');
    const many = [month(900, 9_000_000), month(900, 9_000_000), month(900, 9_000_000)];
    expect(movement(month(880, 6_000_000), many)?.kind).toBe('DROPPED');
  });

  it('does not take for the provider’s what happens to everybody', () => {
    const before = [month(1000), month(1000), month(1000)];
    expect(movement(month(600, 600, 0.6 * WHOLE), before)?.kind).toBe('USUAL');
    expect(movement(month(1500, 1500, 1.4 * WHOLE), before)?.kind).toBe('USUAL');
    expect(movement(month(600, 600, 0.9 * WHOLE), before)?.kind).toBe('DROPPED');
  });

  const size = fc.nat(2_000_000);
  it('never calls out what is within a quarter, or below thirty', () => {
    fc.assert(
      fc.property(size, size, size, size, (now, one, two, three) => {
        const found = told(now, one, two, three);
        const usual = [one, two, three].toSorted((a, b) => a - b)[1] ?? 0;
        if (found?.[0] === 'NEW') return one + two + three === 0 && now >= 30;
        if (found?.[0] === 'USUAL') return found[1] === null;
        return Math.max(now, usual) >= 30 && Math.abs(now - usual) > usual / 4;
      }),
    );
  });

  it('falls only downwards and grows only upwards', () => {
    fc.assert(
      fc.property(size, size, size, size, (now, ...before) => {
        const [kind, change] = told(now, ...before) ?? [];
        if (typeof change !== 'number') return kind === 'USUAL' || kind === 'NEW';
        return kind === 'GREW' ? change > 0 : change < 0 && (kind === 'STOPPED') === (now === 0);
      }),
    );
  });
});
