import { describe, expect, it } from '@jest/globals';
import { speedOf, withMark, type Mark } from './speed';

const marks = (...amounts: readonly [at: number, amount: number][]) =>
  amounts.reduce<readonly Mark[]>((all, [at, amount]) => withMark(all, { at, amount }), []);

describe('the speed of sending', () => {
  it('is what the last seconds brought', () => {
    expect(speedOf(marks([0, 0], [1000, 2_000_000]), 10_000_000)).toEqual({
      perSecond: 2_000_000,
      secondsLeft: 4,
    });
  });

  it('forgets what was long ago', () => {
    const stalled = marks([0, 0], [1000, 8_000_000], [20_000, 8_000_000], [21_000, 8_100_000]);
    expect(speedOf(stalled, 10_000_000).perSecond).toBe(100_000);
  });

  it('is not told before it can be', () => {
    expect(speedOf([], 100)).toEqual({ perSecond: null, secondsLeft: null });
    expect(speedOf(marks([0, 0], [100, 50]), 100).perSecond).toBeNull();
    expect(speedOf(marks([0, 50], [5000, 50]), 100).perSecond).toBeNull();
  });
});
