import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';

describe('the pace of a job', () => {
  function clocked(): {
    pace: Pace;
    at: (ms: number, rows: number, bytes: number) => void;
    wait: (ms: number) => void;
  } {
    let now = 5_000;
    const pace = new Pace(() => now);
    return {
      pace,
      at: (ms, rows, bytes) => {
        now = 5_000 + ms;
        pace.note(rows, bytes);
      },
      wait: (ms) => {
        now += ms;
      },
    };
  }

  it('is not known before a second has passed', () => {
    const { pace, at } = clocked();
    expect(pace.rate('rows')).toBeNull();
    at(0, 0, 0);
    at(900, 50_000, 4_000_000);
    expect(pace.rate('rows')).toBeNull();
  });

  it('is that of rows and of bytes', () => {
    const { pace, at } = clocked();
    at(0, 0, 0);
    at(2_000, 100_000, 8_000_000);
    expect([pace.rate('rows'), pace.rate('bytes')]).toEqual([50_000, 4_000_000]);
  });

  it('is that of the last ten seconds', () => {
    const { pace, at } = clocked();
    for (let second = 0; second <= 60; second++) at(second * 1_000, second * 1_000, 0);
    for (let second = 61; second <= 80; second++) at(second * 1_000, 60_000 + (second - 60) * 10, 0);
    expect(pace.rate('rows')).toBe(10);
  });

  it('falls while nothing comes', () => {
    const { pace, at, wait } = clocked();
    at(0, 0, 0);
    at(1_000, 1_000, 0);
    wait(9_000);
    expect(pace.rate('rows')).toBe(100);
  });
});
