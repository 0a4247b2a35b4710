import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeScale } from './scale';

const changes = fc.array(fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true })));

describe('the scale of changes', () => {
  it('keeps every bar within its width and on its side of zero', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const { zero, barOf } = changeScale(all);
        for (const change of all) {
          const { start, size } = barOf(change ?? 0);
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(start + size).toBeLessThanOrEqual(1 + 1e-9);
          if (change === null || change === 0) expect(size).toBe(0);
          else if (change > 0) expect(start).toBeCloseTo(zero);
          else expect(start + size).toBeCloseTo(zero);
        }
      }),
    );
  });

  it('has zero at the edge where all go one way, and in the middle where none moves', () => {
    expect(changeScale([-1, -5]).zero).toBe(1);
    expect(changeScale([2, 5]).zero).toBe(0);
    expect(changeScale([0, null]).zero).toBe(0.5);
  });
});
