import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast';

describe('the contrast of two colours', () => {
  it('goes from one to twenty-one, whichever comes first', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#777')).toBe(1);
  });

  it('is what the design page computed for its accent', () =>
    expect(contrast('#1b4f9c', '#ffffff')).toBeCloseTo(7.9, 1));
});
