import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { findingOf } from './finding';
import type { RankedUnit } from './ranking';

const unit = (
  name: string,
  ratio: number | null,
  gap: number | null,
  target: number | null = 0.7,
): RankedUnit => ({
  code: name,
  name,
  rank: 1,
  cashless: 0,
  total: 0,
  ratio,
  change: null,
  latestRatio: ratio,
  target,
  gap,
  toConvert: null,
  goalYear: null,
  goalTarget: null,
});
const vietnamese = (units: RankedUnit[]) =>
  findingOf(units, 'Tháng 12/2022', wordsOf('vi'), createFormat('vi'));

describe('the finding', () => {
  it('says who leads, who is last, and who is behind, the worst first', () => {
    const units = [
      unit('Thành phố Lai Châu', 0.8, 0.045),
      unit('Tân Uyên', 0.76, -0.006),
      unit('Nậm Nhùn', 0.6519402985074627, -0.00895970149),
    ];
    expect(vietnamese(units)).toEqual([
      'Tháng 12/2022: Thành phố Lai Châu dẫn đầu với 80,00%, Nậm Nhùn thấp nhất với 65,19%, cách nhau 14,81 điểm %.',
      '1/3 đơn vị đạt lộ trình; chưa đạt: Nậm Nhùn (−0,90) và Tân Uyên (−0,60).',
    ]);
  });

  it('says when all are on their path, and who has none', () => {
    const units = [unit('A', 0.8, 0.01), unit('B', 0.7, null, null)];
    expect(vietnamese(units).slice(1)).toEqual([
      'Đơn vị duy nhất có kế hoạch đạt lộ trình.',
      'Chưa giao kế hoạch: B.',
    ]);
  });

  it('calls a unit that shows as 0,00 close to its path, neither behind it nor on it', () => {
    const close = unit('Sìn Hồ', 0.7, -0.00003);
    expect(vietnamese([unit('A', 0.8, 0.01), close])[1]).toBe(
      '1/2 đơn vị đạt lộ trình; sát lộ trình (0,00): Sìn Hồ.',
    );
    expect(vietnamese([unit('A', 0.8, 0.00003), unit('B', 0.75, -0.01), close])[1]).toBe(
      '1/3 đơn vị đạt lộ trình; chưa đạt: B (−1,00); sát lộ trình (0,00): Sìn Hồ.',
    );
    expect(vietnamese([close])[1]).toBe('Đơn vị duy nhất có kế hoạch sát lộ trình (0,00): Sìn Hồ.');
    expect(english([unit('A', 0.8, 0.01), close])[1]).toBe(
      '1 of 2 units is on its path; close to it (0.00): Sìn Hồ.',
    );
  });

  it('judges nobody where no plan is given', () =>
    expect(vietnamese([unit('A', 0.8, null, null), unit('B', 0.7, null, null)])).toHaveLength(1));
  it('does not compare a single unit with itself', () =>
    expect(vietnamese([unit('A', 0.8, null, null)])).toEqual(['Tháng 12/2022: A đạt 80,00%.']));
  it('says when there is nothing to say', () =>
    expect(vietnamese([unit('A', null, null)])).toEqual(['Tháng 12/2022: chưa có số liệu của đơn vị nào.']));

  it('names all who share a place, and says when all do', () => {
    expect(vietnamese([unit('A', 0.8, null), unit('B', 0.8, null), unit('C', 0.6, null)])[0]).toBe(
      'Tháng 12/2022: A và B dẫn đầu với 80,00%, C thấp nhất với 60,00%, cách nhau 20,00 điểm %.',
    );
    expect(vietnamese([unit('A', 0.8, null), unit('B', 0.8, null)])[0]).toBe(
      'Tháng 12/2022: cả 2 đơn vị cùng đạt 80,00%.',
    );
  });
  it('counts those that would be too many to name', () => {
    const units = Array.from({ length: 60 }, (_, at) => unit(`U${at}`, 0.9 - at / 1000, -0.01));
    expect(vietnamese(units)[1]).toBe(
      '0/60 đơn vị đạt lộ trình; chưa đạt: U0 (−1,00), U1 (−1,00), U2 (−1,00) và 57 đơn vị khác.',
    );
  });

  const english = (units: RankedUnit[]) =>
    findingOf(units, 'December 2022', wordsOf('en'), createFormat('en'));
  it('speaks English, of one and of many', () => {
    expect(english([unit('A', 0.8, 0.01), unit('B', 0.7, -0.02)])).toEqual([
      'December 2022: A leads with 80.00%, B is last with 70.00%, 10.00 points apart.',
      '1 of 2 units is on its path; behind: B (−2.00).',
    ]);
    const many = [unit('A', 0.8, 0.01), unit('B', 0.8, 0), unit('C', 0.7, -0.02), unit('D', 0.7, null, null)];
    expect(english(many)).toEqual([
      'December 2022: A and B lead with 80.00%, C and D are last with 70.00%, 10.00 points apart.',
      '2 of 3 units are on their path; behind: C (−2.00).',
      'No target given: D.',
    ]);
    expect(english([unit('A', 0.8, -0.01)])).toEqual([
      'December 2022: A stands at 80.00%.',
      'The only unit with a target is behind its path: A (−1.00).',
    ]);
    expect(english([unit('A', 0.8, 0), unit('B', 0.7, 0)])[1]).toBe(
      'All 2 units with a target are on their path.',
    );
  });
});
