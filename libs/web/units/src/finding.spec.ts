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
  ratio,
  change: null,
  latestRatio: ratio,
  target,
  gap,
  toConvert: null,
  goalYear: null,
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
      '1/3 đơn vị đạt lộ trình; chưa đạt: Nậm Nhùn (−0,90), Tân Uyên (−0,60).',
    ]);
  });

  it('says when all are on their path, and who has none', () => {
    const units = [unit('A', 0.8, 0.01), unit('B', 0.7, null, null)];
    expect(vietnamese(units).slice(1)).toEqual([
      'Cả 1 đơn vị có kế hoạch đều đạt lộ trình.',
      'Chưa giao kế hoạch: B.',
    ]);
  });

  it('judges nobody where no plan is given', () =>
    expect(vietnamese([unit('A', 0.8, null, null), unit('B', 0.7, null, null)])).toHaveLength(1));
  it('does not compare a single unit with itself', () =>
    expect(vietnamese([unit('A', 0.8, null, null)])).toEqual(['Tháng 12/2022: A đạt 80,00%.']));
  it('says when there is nothing to say', () =>
    expect(vietnamese([unit('A', null, null)])).toEqual(['Tháng 12/2022: chưa có số liệu của đơn vị nào.']));

  it('speaks English', () =>
    expect(
      findingOf(
        [unit('A', 0.8, 0.01), unit('B', 0.7, -0.02)],
        'December 2022',
        wordsOf('en'),
        createFormat('en'),
      ),
    ).toEqual([
      'December 2022: A leads with 80.00%, B is last with 70.00%, 10.00 points apart.',
      '1 of 2 units are on their path; behind: B (−2.00).',
    ]));
});
