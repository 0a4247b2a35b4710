import { describe, expect, it } from '@jest/globals';
import { exponential, Random } from './random.js';

const draws = (name: string, count: number): number[] => {
  const random = new Random(name);
  return Array.from({ length: count }, () => random.fraction());
};

describe('Random', () => {
  it('repeats itself under one name and not under another', () => {
    expect(draws('lai-chau', 50)).toEqual(draws('lai-chau', 50));
    expect(draws('lai-chau', 50)).not.toEqual(draws('lai-chau/2022-12', 50));
  });

  it('spreads its fractions evenly over 0 to 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const fraction of draws('evenly', 100_000)) {
      const tenth = Math.floor(fraction * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('draws normal numbers of mean 0 and deviation 1', () => {
    const random = new Random('normal');
    const numbers = Array.from({ length: 20_000 }, () => random.normal());
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });
});

describe('exponential', () => {
  it.each([-3, -1, 0, 0.5, 2, 3])('is e^%d to a thousandth', (x) => {
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 3);
  });
});
