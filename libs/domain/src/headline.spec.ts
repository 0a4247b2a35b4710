import { describe, expect, it } from '@jest/globals';
import {
  headline,
  monthOf,
  type Finding,
  type HeadlineQuestion,
  type Ratio,
  type UnitFinding,
} from './index.js';

const december = monthOf(2022, 12);
const hundredths = (value: number): Ratio => ({ numerator: BigInt(value), denominator: 10_000n });
const unit = (name: string, gap: number | null, hasData = true): UnitFinding => ({
  name: `Điện lực ${name}`,
  hasData,
  awaited: !hasData,
  gap: gap === null ? null : hundredths(gap),
});
const ahead = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => unit(name, 10));
const finding = (given: Partial<Finding> = {}): Finding => ({
  unitName: null,
  ratio: hundredths(7269),
  change: null,
  latest: { month: december, ratio: hundredths(7269), gap: hundredths(381), goal: null },
  units: [],
  ...given,
});
const say = (given: Partial<Finding>, question: Partial<HeadlineQuestion> = {}) =>
  headline(finding(given), {
    period: { from: december, to: december },
    measure: 'customers',
    language: 'vi',
    ...question,
  });
const withGap = (gap: Ratio | null) => ({
  latest: { month: december, ratio: hundredths(7269), gap, goal: null },
});

describe('the headline', () => {
  const units = [...ahead, unit('Tân Uyên', -60), unit('Nậm Nhùn', -90)];
  it('states the finding and the units behind, worst first', () => {
    expect(say({ units })).toEqual([
      'Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt, vượt kế hoạch 3,81 điểm %.',
      '6/8 đơn vị đạt; Nậm Nhùn (−0,90) và Tân Uyên (−0,60) chưa đạt.',
    ]);
    expect(say({ units }, { language: 'en' })).toEqual([
      'December 2022: 72.69% of customers paid without cash, 3.81 percentage points above plan.',
      '6/8 units on plan; Nậm Nhùn (−0.90) and Tân Uyên (−0.60) are behind.',
    ]);
  });
  it.each([
    [hundredths(-120), 'thấp hơn kế hoạch 1,20 điểm %.'],
    [hundredths(0), 'đúng kế hoạch.'],
    [{ numerator: 1n, denominator: 1_000_000n }, ', đúng kế hoạch.'],
    [{ numerator: -1n, denominator: 1_000_000n }, ', sát kế hoạch (0,00).'],
    [null, '; chưa giao chỉ tiêu.'],
  ])('tells the gap %j', (gap, ending) => {
    expect(say(withGap(gap))[0]?.endsWith(ending)).toBe(true);
  });
  it('calls what shows as 0.00 neither above nor below plan', () => {
    const tiny = (numerator: bigint) => withGap({ numerator, denominator: 1_000_000n });
    const english = (numerator: bigint) => say(tiny(numerator), { language: 'en' })[0];
    expect(english(49n)).toMatch(/, on plan\.$/);
    expect(english(-49n)).toMatch(/, close to plan \(0\.00\)\.$/);
    expect(english(-50n)).toMatch(/, 0\.01 percentage points below plan\.$/);
  });
  it('gives no verdict while units are missing', () => {
    const some = [...ahead.slice(0, 1), unit('Tân Uyên', null, false)];
    expect(say({ units: some })).toEqual([
      'Tháng 12/2022 (tạm tính, 1/2 đơn vị): 72,69% khách hàng thanh toán không dùng tiền mặt; chưa đủ đơn vị để so với kế hoạch.',
      '1/1 đơn vị đạt.',
      'Chưa có số liệu: Tân Uyên.',
    ]);
    expect(say({ units: some }, { language: 'en' })[0]).toBe(
      'December 2022 (provisional, 1/2 units): 72.69% of customers paid without cash; too few units to hold against the plan.',
    );
  });
  it('names the December target where the month has no place on a path', () => {
    const goal = { year: 2022, target: hundredths(6888) };
    const latest = { month: december, ratio: hundredths(7269), gap: null, goal };
    expect(say({ latest })[0]).toBe(
      'Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt; chưa có lộ trình cho tháng này, chỉ tiêu tháng 12/2022 là 68,88%.',
    );
    const precise = { ...goal, target: { numerator: 68_885n, denominator: 100_000n } };
    expect(say({ latest: { ...latest, goal: precise } })[0]).toMatch(/chỉ tiêu tháng 12\/2022 là 68,885%\.$/);
    expect(say({ latest }, { language: 'en' })[0]).toMatch(
      /; no path for this month yet, the target for December 2022 is 68\.88%\.$/,
    );
  });
  it('says so without data', () => {
    expect(say({ ratio: null, latest: null, units })).toEqual(['Tháng 12/2022: chưa có số liệu.']);
    expect(say({ ratio: null, latest: null }, { language: 'en' })).toEqual(['December 2022: no data yet.']);
  });
  it('over several months holds the latest against the plan', () => {
    const quarter = { from: monthOf(2022, 10), to: december };
    expect(say({ ratio: hundredths(7100) }, { period: quarter })).toEqual([
      'Quý 4/2022: 71,00% khách hàng thanh toán không dùng tiền mặt; riêng tháng 12/2022: 72,69%, vượt kế hoạch 3,81 điểm %.',
    ]);
    const five = { from: monthOf(2022, 8), to: december };
    expect(say({}, { period: five, language: 'en' })[0]).toMatch(/^August 2022 to December 2022: /);
    expect(say({}, { period: { from: monthOf(2022, 1), to: december } })[0]).toMatch(/^Năm 2022: /);
  });
  it('says its basis', () => {
    expect(say({}, { measure: 'payments' })[0]).toContain('72,69% lượt thanh toán không dùng tiền mặt');
    expect(say({}, { measure: 'amount' })[0]).toContain('72,69% số tiền được thanh toán không dùng tiền mặt');
  });
  it('names a unit and how it moved', () => {
    expect(say({ unitName: 'Điện lực Sìn Hồ', change: hundredths(-35) })).toEqual([
      'Sìn Hồ, tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt, vượt kế hoạch 3,81 điểm %.',
      'Giảm 0,35 điểm % so với kỳ trước.',
    ]);
  });
});

describe('what has units below and no plan of its own', () => {
  const without = withGap(null);
  it('is held against the period before', () => {
    expect(say({ ...without, change: hundredths(120), units: [unit('X', 10), unit('Y', null)] })).toEqual([
      'Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt; chưa giao chỉ tiêu.',
      'Tăng 1,20 điểm % so với kỳ trước.',
      '1/1 đơn vị đạt.',
      'Chưa giao chỉ tiêu: Y.',
    ]);
  });
  it('is not while units are missing; what has a plan is held against that', () => {
    const change = hundredths(120);
    const missing = [unit('X', null), unit('Y', null, false)];
    expect(say({ ...without, change, units: missing }).slice(1)).toEqual(['Chưa có số liệu: Y.']);
    expect(say({ change, units: ahead }).slice(1)).toEqual(['6/6 đơn vị đạt.']);
  });
});

describe('the units behind', () => {
  const second = (units: UnitFinding[], language: 'vi' | 'en' = 'vi') =>
    say({ units }, { language }).slice(1);
  it('are none, one or many', () => {
    expect(second(ahead)).toEqual(['6/6 đơn vị đạt.']);
    expect(second([...ahead, unit('X', -1)], 'en')).toEqual(['6/7 units on plan; X (−0.01) is behind.']);
    const five = [-10, -50, -30, -20, -40].map((gap) => unit(`X${String(-gap)}`, gap));
    expect(second(five)).toEqual([
      '0/5 đơn vị đạt; X50 (−0,50), X40 (−0,40), X30 (−0,30) và 2 đơn vị khác chưa đạt.',
    ]);
  });
  it('are named where only one would be left over', () => {
    const four = [-10, -40, -30, -20].map((gap) => unit(`X${String(-gap)}`, gap));
    expect(second([...ahead, ...four])).toEqual([
      '6/10 đơn vị đạt; X40 (−0,40), X30 (−0,30), X20 (−0,20) và X10 (−0,10) chưa đạt.',
    ]);
  });
  it('are not those that show as 0.00: they have not reached the plan, and are said to be close to it', () => {
    const close = (name: string) => ({ ...unit(name, 0), gap: { numerator: -3n, denominator: 1_000_000n } });
    expect(second([...ahead, close('Y')])).toEqual(['6/7 đơn vị đạt; Y sát kế hoạch (0,00).']);
    expect(second([...ahead, unit('X', -1), close('Y'), close('Z')])).toEqual([
      '6/9 đơn vị đạt; X (−0,01) chưa đạt; Y và Z sát kế hoạch (0,00).',
    ]);
    expect(second([...ahead, unit('X', -1), close('Y'), close('Z')], 'en')).toEqual([
      '6/9 units on plan; X (−0.01) is behind; Y and Z are close to plan (0.00).',
    ]);
  });
  it('are not those without data or target, who are named', () => {
    expect(second([unit('X', 10), unit('Y', null, false), unit('Z', null)])).toEqual([
      '1/1 đơn vị đạt.',
      'Chưa có số liệu: Y; chưa giao chỉ tiêu: Z.',
    ]);
    expect(second([unit('X', null), unit('Y', null)])).toEqual([]);
  });
});
