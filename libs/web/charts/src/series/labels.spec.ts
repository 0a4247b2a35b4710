import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spread, wrap } from './labels';
import { shortNames } from './names';
import { byWorstGap, type UnitStanding } from './standing';

describe('labels at the ends of lines', () => {
  it('stay where they are when there is room', () =>
    expect(spread([20, 80], [30, 30], 0, 100)).toEqual([20, 80]));
  it('make way for each other', () => expect(spread([50, 50], [30, 30], 0, 100)).toEqual([50, 80]));
  it('are pushed back from the edge', () => expect(spread([95, 98], [20, 20], 0, 100)).toEqual([70, 90]));

  it('never overlap, keep their order and stay within the bounds while there is room', () => {
    const label = fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 5, max: 60 }) });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
        const centres = spread(
          labels.map(({ at }) => at),
          labels.map(({ size }) => size),
          0,
          300,
        );
        const placed = labels
          .map(({ at, size }, index) => ({ at, size, from: (centres[index] ?? NaN) - size / 2 }))
          .toSorted((a, b) => a.from - b.from);
        let edge = 0;
        let at = 0;
        for (const each of placed) {
          expect(each.from).toBeGreaterThanOrEqual(edge - 1e-9);
          expect(each.at).toBeGreaterThanOrEqual(at);
          edge = each.from + each.size;
          at = each.at;
        }
        expect(edge).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });
});

describe('a long name', () => {
  it('breaks between words', () => expect(wrap('Tổ chức trung gian', 12)).toEqual(['Tổ chức', 'trung gian']));
  it('keeps a long word whole', () =>
    expect(wrap('Điện lực Lào-Cai-Yên-Bái', 8)).toEqual(['Điện lực', 'Lào-Cai-Yên-Bái']));
});

describe('names of units', () => {
  const named = (...names: string[]) => names.map((name, index) => ({ code: String(index), name }));
  const short = (...names: string[]) => [...shortNames(named(...names)).values()];

  it('lose the words that all begin with', () =>
    expect(short('Điện lực Tam Đường', 'Điện lực Sìn Hồ')).toEqual(['Tam Đường', 'Sìn Hồ']));
  it('keep whole words that differ', () =>
    expect(short('Tân Uyên', 'Than Uyên')).toEqual(['Tân Uyên', 'Than Uyên']));
  it('are never left empty', () =>
    expect(short('Điện lực', 'Điện lực Sìn Hồ')).toEqual(['lực', 'lực Sìn Hồ']));
  it('stay whole alone', () => expect(short('Điện lực Sìn Hồ')).toEqual(['Điện lực Sìn Hồ']));
  it('are none without units', () => expect(short()).toEqual([]));
});

describe('units by gap', () => {
  const unit = (code: string, value: number | null, gap: number | null): UnitStanding => ({
    code,
    name: code,
    value,
    target: null,
    gap,
  });

  it('begin with the worst; without target, then without data, come last', () => {
    const units = [
      unit('none', null, null),
      unit('untold', 0.9, null),
      unit('ahead', 0.8, 0.04),
      unit('behind', 0.6, -0.01),
    ];
    expect(byWorstGap(units).map(({ code }) => code)).toEqual(['behind', 'ahead', 'untold', 'none']);
  });
});
