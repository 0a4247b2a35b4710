import { describe, expect, it } from '@jest/globals';
import { linePath, placePoints, sharedDomain } from './path';

const box = { width: 104, height: 24, inset: 4 };
const points = (...values: (number | null)[]) =>
  values.map((value, index) => ({ month: `2022-0${index + 1}`, value }));

describe('a small line', () => {
  it('fills its box, high values above', () => {
    expect(linePath(points(0.5, 0.7), [0.5, 0.7], box)).toBe('M4 20L100 4');
  });

  it('lifts the pen over a month without data', () => {
    expect(linePath(points(0.5, null, 0.6, 0.7), [0.5, 0.7], box)).toBe('M4 20M68 12L100 4');
  });

  it('lies in the middle when nothing moves', () =>
    expect(linePath(points(0.5, 0.5), [0.5, 0.5], box)).toBe('M4 12L100 12'));
  it('puts a single month at the right end', () =>
    expect(placePoints(points(0.5), [0, 1], box)[0]?.x).toBe(100));
  it('draws nothing from nothing', () => expect(linePath([], [0, 1], box)).toBe(''));
});

describe('the scale of several small lines', () => {
  it('is one for all', () => expect(sharedDomain([points(0.5, 0.7), points(null, 0.9)])).toEqual([0.5, 0.9]));
  it('is the whole without values', () => expect(sharedDomain([points(null)])).toEqual([0, 1]));
});
