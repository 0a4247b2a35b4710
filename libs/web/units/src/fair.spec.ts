import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { addMonths } from '@cashlight/web-ui';
import { compareFairly, type ComparedUnit, type FairQuestion } from './fair';
import { fairFindingOf } from './fairFinding';
import type { MonthCount } from './history';
import type { RankedUnit } from './ranking';

const question: FairQuestion = {
  measure: 'CUSTOMERS',
  judgedMonth: '2022-12',
  period: { from: '2022-12', to: '2022-12' },
};
const quarter: FairQuestion = {
  measure: 'CUSTOMERS',
  judgedMonth: null,
  period: { from: '2022-10', to: '2022-12' },
};
const ranked = (code: string, total: number, ratio: number | null, change = 0.01): RankedUnit => ({
  code,
  name: code,
  rank: null,
  cashless: Math.round(total * (ratio ?? 0)),
  total,
  ratio,
  change,
  latestRatio: ratio,
  target: null,
  gap: null,
  toConvert: null,
  goalYear: null,
  goalTarget: null,
});
/** Months up to December 2022 with these ratios. */
const months = (customers: number, ratios: readonly number[]): MonthCount[] =>
  ratios.map((ratio, at) => ({
    month: addMonths('2022-12', at + 1 - ratios.length),
    customers,
    cashless: BigInt(Math.round(customers * ratio)),
    all: BigInt(customers),
  }));
const compare = (units: RankedUnit[], asked = question, counts = new Map<string, (MonthCount | null)[]>()) =>
  compareFairly(
    units,
    new Map(units.map(({ code, total, ratio }) => [code, counts.get(code) ?? months(total, [ratio ?? 0])])),
    asked,
  );
const speak = (language: 'vi' | 'en', ...args: Parameters<typeof compare>) =>
  fairFindingOf(compare(...args), wordsOf(language), createFormat(language));

/** The sample in December 2022. */
const LAI_CHAU = [
  ranked('Thành phố', 14_500, 0.8),
  ranked('Than Uyên', 16_300, 0.775),
  ranked('Tân Uyên', 13_500, 0.76),
  ranked('Tam Đường', 13_800, 0.75),
  ranked('Phong Thổ', 17_400, 0.705),
  ranked('Mường Tè', 10_200, 0.68),
  ranked('Sìn Hồ', 17_600, 0.656),
  ranked('Nậm Nhùn', 6_700, 0.65194),
];
const near = (count: number) => Array.from({ length: count }, (_, at) => ranked(`U${at}`, 10_000, 0.7));

describe('a fair comparison', () => {
  it('ranks within groups by size, equals sharing theirs', () => {
    const { units, groups } = compare(LAI_CHAU);
    const groupRank = (unit: ComparedUnit) => [unit.name, unit.group?.size, unit.groupRank];
    expect(groups.map(({ size, fewest, most }) => [size, fewest, most])).toEqual([
      ['LARGE', 16_300, 17_600],
      ['MEDIUM', 13_500, 14_500],
      ['SMALL', 6_700, 10_200],
    ]);
    expect(units.slice(0, 3).map(groupRank)).toEqual([
      ['Thành phố', 'MEDIUM', 1],
      ['Than Uyên', 'LARGE', 1],
      ['Tân Uyên', 'MEDIUM', 2],
    ]);
    expect(compare(near(6)).units.map((unit) => unit.groupRank)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('finds none of the sample beyond the usual spread, and two pairs whose order means nothing', () => {
    const { units } = compare(LAI_CHAU);
    expect(new Set(units.map(({ verdict }) => verdict))).toEqual(new Set(['LIKE']));
    expect(speak('vi', LAI_CHAU)).toEqual([
      '8/8 đơn vị khác tỷ lệ chung 72,69% quá mức do ngẫu nhiên (ngoài giới hạn 95%): các đơn vị khác nhau thật, mức chênh thường thấy là ±6,47 điểm % (một độ lệch chuẩn).',
      'Không đơn vị nào tách khỏi mức chênh thường thấy giữa các đơn vị.',
      '4 đơn vị chưa phân định được thứ hạng: Tân Uyên và Tam Đường; Sìn Hồ và Nậm Nhùn.',
    ]);
    expect(speak('en', LAI_CHAU)).toEqual([
      '8 of 8 units differ from the ratio of all, 72.69%, by more than chance alone gives (beyond the 95% limits): units really differ, usually by ±6.47 points (one standard deviation).',
      'No unit stands apart from the usual spread between units.',
      'The order of 4 units cannot be told: Tân Uyên and Tam Đường; Sìn Hồ and Nậm Nhùn.',
    ]);
  });

  it('says when no unit, or hardly any, differs by more than chance', () => {
    expect(speak('vi', near(6))[0]).toBe(
      'Không đơn vị nào trong 6 đơn vị khác tỷ lệ chung 70,00% quá mức do ngẫu nhiên (giới hạn 95%).',
    );
    const one = [ranked('X', 1_000, 0.735), ...near(20)];
    expect(speak('en', one)[0]).toContain('1 of 21 units differs from the ratio of all, 70.02%');
    expect(speak('en', one)[0]).toContain('on the whole units differ no more than by chance.');
  });

  it('names those that stand apart, and counts one or many others', () => {
    const around = [0.71, 0.705, 0.7, 0.7, 0.695, 0.69].map((ratio, at) => ranked(`U${at}`, 10_000, ratio));
    const units = [ranked('X', 10_000, 0.9), ...around, ranked('Y', 10_000, 0.5), ranked('Nhỏ', 9, 0.3)];
    expect(speak('vi', units)[1]).toBe(
      'So với mức chênh thường thấy giữa các đơn vị: X cao hơn hẳn; Y thấp hơn hẳn; 6 đơn vị còn lại trong mức đó; 1 đơn vị quá nhỏ để xét.',
    );
    expect(speak('en', [...units, ranked('Nhỏ 2', 9, 0.2)])[1]).toBe(
      'Against the usual spread between units: clearly higher X; clearly lower Y; the other 6 are within it; 2 units are too small to say.',
    );
  });

  it('says when every order holds, when none does, and how many where they are many', () => {
    const apart = Array.from({ length: 6 }, (_, at) => ranked(`U${at}`, 10_000, 0.9 - at / 10));
    expect(speak('en', apart)[2]).toBe('Neighbours in the ranking all differ clearly.');
    expect(speak('en', near(60))[2]).toBe(
      'Neighbours in the ranking hardly differ: their order says nothing.',
    );
    const steps = near(60).map((unit, at) => ranked(unit.code, 10_000, 0.9 - Math.floor(at / 5) / 20));
    expect(speak('vi', steps)[2]).toBe('60/60 đơn vị chưa phân định được thứ hạng với đơn vị liền kề.');
  });

  it('tells a change beyond what is usual for the unit', () => {
    const steady = Array.from({ length: 14 }, (_, at) => 0.6 + at * 0.005 + (at % 2) * 0.004);
    const counts = new Map([
      ['A', months(20_000, [...steady, 0.72])],
      ['B', months(20_000, [...steady, 0.672])],
      ['C', months(20_000, [...steady, 0.64])],
    ]);
    const units = [
      ranked('A', 20_000, 0.72, 0.051),
      ranked('B', 20_000, 0.672, 0.003),
      ranked('C', 20_000, 0.64, -0.029),
    ];
    expect(compare(units, question, counts).units.map(({ changeVerdict }) => changeVerdict)).toEqual([
      'ABOVE',
      'USUAL',
      'BELOW',
    ]);
    expect(speak('vi', units, question, counts).at(-1)).toBe(
      'Thay đổi rõ so với tháng trước: tốt hơn thường lệ: A (+5,10); kém hơn thường lệ: C (−2,90).',
    );
    const unjudged = { ...question, judgedMonth: null };
    expect(compare(units, unjudged, counts).units.every((unit) => unit.changeVerdict === null)).toBe(true);
    const usual = new Map([['B', counts.get('B') ?? []]]);
    expect(speak('en', units.slice(1, 3), question, usual).at(-1)).toBe(
      'Since the month before, every unit has changed by no more than it usually does.',
    );
  });

  it('counts an average of the months that the unit has data for over a longer period', () => {
    const counts = new Map([
      ['whole', months(10_000, [0.7, 0.7, 0.7, 0.7])],
      ['late', months(10_000, [0.7])],
      ['gap', [...months(10_000, [0.7, 0.7, 0.7]).slice(0, 1), null, ...months(12_000, [0.7])]],
    ]);
    const units = [ranked('whole', 30_000, 0.7), ranked('late', 10_000, 0.7), ranked('gap', 22_000, 0.7)];
    const sizes = compare(units, quarter, counts).units.map(({ size, customers }) => [size, customers]);
    expect(sizes).toEqual([
      [10_000, 10_000],
      [10_000, 10_000],
      [11_000, 12_000],
    ]);
  });

  it('holds units against the ratio of all that they sent, summed and then divided', () => {
    const counts = new Map(near(6).map(({ code }) => [code, months(10_000, [0.7, 0.7, 0.7])]));
    counts.set('U0', months(10_000, [0.4]));
    const units = near(6).map(({ code }) => ranked(code, 30_000, 0.7));
    const { funnel } = compare([...units.slice(1), ranked('U0', 10_000, 0.4)], quarter, counts);
    expect(funnel?.centre).toBeCloseTo((5 * 21_000 + 4_000) / 160_000, 10);
  });

  it('groups units by their latest month with data, not by how many months they have sent', () => {
    const one = (code: string, customers: number, known: number) =>
      [code, months(customers, Array<number>(known).fill(0.7))] as const;
    const counts = new Map<string, (MonthCount | null)[]>([
      one('big, late', 20_000, 1),
      one('big', 19_000, 3),
      one('middle', 9_000, 3),
      one('middle too', 8_900, 3),
      one('small', 3_000, 3),
      one('small too', 2_900, 3),
    ]);
    const units = [...counts].map(([code, known]) =>
      ranked(
        code,
        known.reduce((sum, count) => sum + (count?.customers ?? 0), 0),
        0.7,
      ),
    );
    expect(compare(units, quarter, counts).groups.map((group) => group.codes)).toEqual([
      ['big, late', 'big'],
      ['middle', 'middle too'],
      ['small', 'small too'],
    ]);
  });

  it('judges neither money nor fewer than five units, and says nothing of one unit', () => {
    const money = compare(LAI_CHAU, { ...question, measure: 'AMOUNT' });
    expect(money).toMatchObject({ funnel: null, unjudged: 'AMOUNT' });
    expect(
      money.units.every(
        ({ verdict, alike, groupRank }) => verdict === null && alike.length === 0 && groupRank !== null,
      ),
    ).toBe(true);
    expect(speak('vi', LAI_CHAU, { ...question, measure: 'AMOUNT' })).toEqual([]);
    expect(compare(LAI_CHAU.slice(0, 4))).toMatchObject({ funnel: null, unjudged: 'FEW' });
    expect(speak('vi', LAI_CHAU.slice(0, 1))).toEqual([]);
    expect(compare([]).units).toEqual([]);
  });

  it('leaves a unit without data out', () => {
    const silent = ranked('Im', 0, null);
    const units = compare([...LAI_CHAU, silent], question, new Map([['Im', []]])).units;
    expect(units.at(-1)).toMatchObject({
      size: null,
      group: null,
      groupRank: null,
      verdict: null,
      alike: [],
    });
  });
});
