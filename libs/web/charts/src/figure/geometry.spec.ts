import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexAfterKey, indexAt, xOf, type PlotGeometry } from './geometry';

const geometry = fc.record({
  left: fc.integer({ min: 0, max: 80 }),
  right: fc.integer({ min: 300, max: 1200 }),
  scale: fc.constantFrom<PlotGeometry['scale'][]>('point', 'band'),
});

describe('reading a plot by pointer', () => {
  it('finds each point at its own place', () => {
    fc.assert(
      fc.property(geometry, fc.integer({ min: 1, max: 60 }), fc.nat(), (plot, count, any) => {
        const index = any % count;
        expect(indexAt(xOf(index, count, plot), count, plot)).toBe(index);
      }),
    );
  });

  it('stays within the points outside of the plot', () => {
    const plot: PlotGeometry = { left: 40, right: 440, scale: 'point' };
    expect(indexAt(-100, 13, plot)).toBe(0);
    expect(indexAt(9999, 13, plot)).toBe(12);
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
