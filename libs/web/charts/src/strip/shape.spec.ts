import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeLabels, stripShape, swarm } from './shape';

const item = (code: string, value: number | null) => ({ code, name: code, value });

describe('a strip', () => {
  it('ranks from the highest, equals alike, and leaves out what has no value', () => {
    const { ranked, missing } = stripShape(
      [item('A', 0.7), item('B', 0.8), item('C', null), item('D', 0.7)],
      null,
    );
    expect(ranked.map(({ code, rank }) => [code, rank])).toEqual([
      ['A', 2],
      ['D', 2],
      ['B', 1],
    ]);
    expect(missing).toEqual(['C']);
  });

  it('has an axis that holds the target as well', () => {
    const { domain } = stripShape([item('A', 0.61), item('B', 0.64)], 0.78).axis;
    expect(domain[0]).toBeLessThanOrEqual(0.61);
    expect(domain[1]).toBeGreaterThanOrEqual(0.78);
  });
});

describe('dots along a line', () => {
  const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 40 });

  it('do not hide each other', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const offsets = swarm(xs, 8);
        const crowded = xs.some((x) => xs.filter((other) => Math.abs(other - x) < 8).length > 8);
        if (crowded) return;
        xs.forEach((x, one) =>
          xs.slice(one + 1).forEach((other, rest) => {
            const down = (offsets[one] ?? 0) - (offsets[one + 1 + rest] ?? 0);
            expect(Math.hypot(x - other, down)).toBeGreaterThanOrEqual(8 - 1e-3);
          }),
        );
      }),
    );
  });

  it('stay within reach, however many stand at one place', () => {
    const offsets = swarm(
      Array.from({ length: 216 }, () => 100),
      8,
    );
    expect(Math.max(...offsets.map(Math.abs))).toBeLessThanOrEqual(64);
  });

  it('leave the middle to the one that matters', () => expect(swarm([10, 10, 10], 8, 2)[2]).toBe(0));
});

describe('labels in a row', () => {
  it('keep within the row and clear of each other, the first before all others', () => {
    const label = fc.record({
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      width: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        const wished = labels.map((each, index) => ({ ...each, key: String(index) }));
        const placed = [...placeLabels(wished, 0, 300)].map(([key, middle]) => {
          const half = (wished[Number(key)]?.width ?? 0) / 2;
          return { key, from: middle - half, to: middle + half };
        });
        expect(placed[0]?.key).toBe('0');
        placed.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(to).toBeLessThanOrEqual(300 + 1e-6);
          for (const other of placed.slice(index + 1))
            expect(to <= other.from + 1e-6 || from >= other.to - 1e-6).toBe(true);
        });
      }),
    );
  });
});
