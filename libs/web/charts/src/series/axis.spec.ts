import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barAxis, lineAxis, monthTicks } from './axis';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('the axis of lines', () => {
  it('zooms to round percents around the values, and says so', () => {
    expect(lineAxis([0.6519, 0.8])).toEqual({
      domain: [0.65, 0.8],
      ticks: [0.65, 0.7, 0.75, 0.8],
      zoomed: true,
    });
  });

  it('is not called zoomed when it starts at zero', () => expect(lineAxis([0.03, 0.9]).zoomed).toBe(false));

  it('leaves room around values that are all alike, also at the very top', () => {
    expect(lineAxis([0.7269]).domain).toEqual([0.72, 0.73]);
    expect(lineAxis([1, 1]).domain).toEqual([0.99, 1]);
    expect(lineAxis([0.7, 0.7]).domain).toEqual([0.69, 0.71]);
    expect(lineAxis([0]).domain).toEqual([0, 0.01]);
  });

  it('holds every value within 0 and 100%, in at most five steps of one size', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1 }), (values) => {
        const { domain, ticks, zoomed } = lineAxis(values);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values) + 1e-9);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
        expect(domain[0]).toBeGreaterThanOrEqual(0);
        expect(domain[1]).toBeLessThanOrEqual(1);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(zoomed).toBe(domain[0] > 0);
      }),
    );
  });
});

describe('the axis of bars', () => {
  it('goes to the whole where a bar comes near it', () =>
    expect(barAxis([0.8, 0.655]).domain).toEqual([0, 1]));
  it('ends above small shares', () => expect(barAxis([0.156, 0.02]).domain).toEqual([0, 0.2]));
  it('starts at zero and holds every bar', () => {
    fc.assert(
      fc.property(fc.array(fraction), (values) => {
        const { domain, zoomed } = barAxis(values);
        expect(domain[0]).toBe(0);
        expect(zoomed).toBe(false);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(0, ...values) - 1e-9);
      }),
    );
  });
});

describe('the months under an axis', () => {
  const year = Array.from({ length: 13 }, (_, index) => `m${index}`);

  it('are all there when they fit', () => expect(monthTicks(year, 13 * 48)).toEqual(year));
  it('are thinned out from the last one backwards', () =>
    expect(monthTicks(year, 240)).toEqual(['m0', 'm3', 'm6', 'm9', 'm12']));
  it('always name the last month, and never crowd', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 48, max: 2000 }), (count, width) => {
        const months = Array.from({ length: count }, (_, index) => String(index));
        const ticks = monthTicks(months, width);
        expect(ticks.at(-1)).toBe(months.at(-1));
        expect(ticks.length * 48).toBeLessThanOrEqual(width);
      }),
    );
  });
});
