import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf, type Language } from '@cashlight/web-i18n';
import fc from 'fast-check';
import type { Standing } from '../shared/standing.graphql';
import { rankAmong, type Ranked } from './rank';
import { changeSentences, goalSentences, rankSentences } from './sentences';

const unit = (name: string, cashless: number | null, total = 100): Ranked => ({
  code: name,
  name,
  counts: cashless === null ? null : { cashless: BigInt(cashless), total: BigInt(total) },
});
const ranked = (language: Language, code: string, units: Ranked[]) =>
  rankSentences(rankAmong(code, units), wordsOf(language), createFormat(language)).join(' ');

describe('the rank in words', () => {
  const three = [unit('A', 80), unit('B', 75), unit('C', 70)];

  it.each([
    ['A', 'Đứng đầu 3 đơn vị, hơn B 5,00 điểm %.', 'Leads 3 units, 5.00 points ahead of B.'],
    ['C', 'Xếp thứ 3/3 đơn vị; cao nhất là 80,00% (A).', 'Ranks 3 of 3 units; the highest is 80.00% (A).'],
  ])('of %s alone in its place', (code, vi, en) => {
    expect(ranked('vi', code, three)).toBe(vi);
    expect(ranked('en', code, three)).toBe(en);
  });

  it('is shared by equals, which are equal as fractions and not as shown', () => {
    const tied = [unit('A', 2, 3), unit('B', 4, 6), unit('C', 1, 3), unit('D', 2, 6)];
    expect(ranked('vi', 'A', tied)).toBe('Cùng B đứng đầu 4 đơn vị.');
    expect(ranked('vi', 'D', tied)).toBe('Cùng C xếp thứ 3/4 đơn vị; cao nhất là 66,67% (A và B).');
    expect(ranked('en', 'D', tied)).toBe('Shares rank 3 of 4 units with C; the highest is 66.67% (A and B).');
  });

  it('ahead by less than can be shown is not ahead by nothing', () => {
    const close = [unit('A', 500_001, 1_000_000), unit('B', 500_000, 1_000_000)];
    expect(ranked('vi', 'A', close)).toBe('Đứng đầu 2 đơn vị, hơn B chưa đến 0,01 điểm %.');
  });

  it('names three of many equals', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => unit(name, 50));
    expect(ranked('vi', 'A', many)).toBe('Cùng B, C, D và 2 đơn vị khác đứng đầu 6 đơn vị.');
    expect(ranked('en', 'A', many.slice(0, 5))).toBe(
      'Shares the lead of 5 units with B, C, D and 1 other unit.',
    );
  });

  it('counts those with data alone, and says who has none', () => {
    expect(ranked('vi', 'B', [...three, unit('D', null)])).toBe(
      'Xếp thứ 2/3 đơn vị; cao nhất là 80,00% (A). 1 đơn vị chưa có số liệu.',
    );
    expect(ranked('en', 'B', [...three, unit('D', null), unit('E', 0, 0)])).toContain(
      '2 units have no data yet.',
    );
  });

  it('counts every unit with data once: above, beside or below', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 9 }), (drawn) => {
        const units = drawn.map(([cashless, total], place) =>
          unit(String(place), Math.min(cashless, total), total),
        );
        const ranks = units.map(({ code }) => rankAmong(code, units));
        for (const rank of ranks)
          expect((rank?.higher ?? 0) + (rank?.equals.length ?? 0) + (rank?.lower ?? 0) + 1).toBe(
            units.length,
          );
        expect(ranks.some((rank) => rank?.rank === 1 && rank.behind === 0)).toBe(true);
      }),
    );
  });

  it('is nothing without data or without peers', () => {
    expect(rankAmong('A', [unit('A', null), unit('B', 50), unit('C', 50)])).toBeNull();
    expect(rankAmong('A', [unit('A', 50)])).toBeNull();
    expect(ranked('vi', 'A', [unit('A', 50), unit('B', null)])).toBe('');
  });
});

describe('the change in words', () => {
  const said = (language: Language, change: number | null, yearAgoChange: number | null, whole = false) =>
    changeSentences(
      { change, yearAgoChange },
      'MONTH',
      whole,
      wordsOf(language),
      createFormat(language),
    ).join(' ');

  it('has its side, its size and what it is held against', () => {
    expect(said('vi', 0.0062, -0.084)).toBe(
      'Tăng 0,62 điểm % so với tháng trước, giảm 8,40 điểm % so với cùng kỳ năm trước.',
    );
    expect(said('en', -0.0062, 0.084)).toBe(
      'Down 0.62 points on the month before, up 8.40 points on the same period last year.',
    );
  });

  it('too small to be shown is none', () =>
    expect(said('vi', 0.00004, null)).toBe('Không đổi so với tháng trước.'));
  it('of a whole year is said once', () =>
    expect(said('vi', 0.01, 0.01, true)).toBe('Tăng 1,00 điểm % so với tháng trước.'));
  it('that is not known is not spoken of', () => expect(said('vi', null, null)).toBe(''));
});

describe('the way to the goal in words', () => {
  const said = (language: Language, goal: Partial<NonNullable<Standing['goal']>>) => {
    const whole = {
      year: 2023,
      target: 0.7116,
      gap: -0.0597,
      customersToConvert: 400,
      monthsLeft: 12,
      ...goal,
    };
    return goalSentences(whole, wordsOf(language), createFormat(language));
  };

  it('is the distance, or that it is reached', () => {
    expect(said('vi', {})).toEqual(['Còn 5,97 điểm % đến chỉ tiêu 71,16% của 12/2023.']);
    expect(said('en', {})).toEqual(['5.97 points short of the target of 71.16% for Dec 2023.']);
    expect(said('vi', { gap: 0, customersToConvert: 0 })).toEqual(['Đã đạt chỉ tiêu 71,16% của 12/2023.']);
    expect(said('vi', { gap: -0.00001, customersToConvert: 1 })).toEqual([
      'Còn chưa đến 0,01 điểm % đến chỉ tiêu 71,16% của 12/2023.',
    ]);
  });

  it('is nothing without a goal, or without data', () => {
    expect(goalSentences(null, wordsOf('vi'), createFormat('vi'))).toEqual([]);
    expect(said('vi', { gap: null, customersToConvert: null })).toEqual([]);
  });
});
