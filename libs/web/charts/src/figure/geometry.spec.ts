import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexAfterKey, indexAt, xOf, type PlotGeometry } from './geometry';

const geometry = fc.record({
  left: fc.integer({ min: 0, max: 80 }),
  right: fc.integer({ min: 300, max: 1200 }),
  scale: fc.constantFrom('point' as const, 'band' as const),
});

describe('reading a plot by pointer', () => {
  it('finds each point at its own place', () => {
    fc.assert(
      fc.property(geometry, fc.integer({ min: 1, max: 60 }), fc.nat(), (plot, count, any) => {
        const index = any % count;
        expect(indexAt({ x: xOf(index, count, plot), y: 0 }, count, plot)).toBe(index);
      }),
    );
  });

  it('stays within the points outside of the plot', () => {
    const plot: PlotGeometry = { left: 40, right: 440, scale: 'point' };
    expect(indexAt({ x: -100, y: 0 }, 13, plot)).toBe(0);
    expect(indexAt({ x: 9999, y: 0 }, 13, plot)).toBe(12);
  });

  it('finds the nearest of points that stand at places of their own', () => {
    const places = [
      { x: 10, y: 10 },
      { x: 10, y: 30 },
      { x: 60, y: 10 },
    ];
    const plot: PlotGeometry = { left: 0, right: 100, scale: 'placed', places };
    expect(indexAt({ x: 12, y: 27 }, 3, plot)).toBe(1);
    expect(indexAt({ x: 90, y: 90 }, 3, plot)).toBe(2);
    expect(indexAt({ x: 5, y: 5 }, 0, { ...plot, places: [] })).toBe(0);
  });
});

describe('reading a plot by keys', () => {
  it('moves point by point and stops at the ends', () => {
    expect(indexAfterKey('ArrowLeft', 5, 13)).toBe(4);
    expect(indexAfterKey('ArrowRight', 12, 13)).toBe(12);
    expect(indexAfterKey('Home', 5, 13)).toBe(0);
    expect(indexAfterKey('End', 5, 13)).toBe(12);
    expect(indexAfterKey('PageDown', 12, 13)).toBe(0);
  });

  it('leaves other keys to the page', () => expect(indexAfterKey('Tab', 5, 13)).toBeNull());
});
