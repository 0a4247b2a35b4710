import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Throttle } from './throttle.js';

const limit = { attempts: 3, windowMs: 60_000 };

describe('a throttle', () => {
  it('lets so many attempts pass, then tells how long to wait', () => {
    let now = 0;
    const throttle = new Throttle(limit, () => now);
    expect([1, 2, 3].map(() => throttle.attempt('a'))).toEqual([0, 0, 0]);
    now = 20_000;
    expect(throttle.attempt('a')).toBe(40);
    expect(throttle.attempt('b')).toBe(0);
    now = 60_000;
    expect(throttle.attempt('a')).toBe(0);
  });

  it('counts anew after success', () => {
    const throttle = new Throttle(limit, () => 0);
    for (let i = 0; i < 3; i += 1) throttle.attempt('a');
    throttle.forget('a');
    expect(throttle.attempt('a')).toBe(0);
  });

  it('never lets more than the limit pass in one window, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (keys) => {
        const throttle = new Throttle(limit, () => 0);
        const passed = keys.filter((key) => throttle.attempt(key) === 0);
        for (const key of ['a', 'b', 'c']) {
          const asked = keys.filter((one) => one === key).length;
          expect(passed.filter((one) => one === key)).toHaveLength(Math.min(asked, limit.attempts));
        }
      }),
    );
  });
});
