import { describe, expect, it } from '@jest/globals';
import { renderInView } from '../testing/renderInView';
import { GapText, toneOf } from './GapText';

describe('a gap', () => {
  it.each([
    [0.0381, 'bare', '+3,81 vượt'],
    [-0.009, 'points', '−0,90 điểm % thấp hơn'],
    [-0.009, 'words', 'thấp hơn 0,90 điểm %'],
    [0, 'words', 'đúng kế hoạch'],
    [-0.00004, 'words', 'sát kế hoạch'],
    [-0.00004, 'bare', '0,00 sát kế hoạch'],
    [0.00004, 'bare', '0,00 đúng kế hoạch'],
    [null, 'bare', 'chưa giao'],
  ] as const)('of %p says its side in words (%s)', async (gap, form, words) => {
    const { container } = await renderInView(<GapText gap={gap} form={form} />);
    expect(container.textContent).toBe(words);
  });

  it('too small to be shown is on plan or close to it, never ahead or behind', () => {
    const tones = [0.00004, -0.00004, 0.00005, -0.00005, null].map(toneOf);
    expect(tones).toEqual(['on', 'close', 'ahead', 'behind', 'none']);
  });
});
