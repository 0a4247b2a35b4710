import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checklist,
  monthOf,
  obstacles,
  type ChecklistCode,
  type MonthFacts,
  type UnitFacts,
} from './index.js';

const december = monthOf(2022, 12);
const percent = (value: number) => ({ numerator: BigInt(value), denominator: 100n });
const unit = (name: string, given: Partial<UnitFacts> = {}): UnitFacts => ({
  code: name.toUpperCase(),
  name: { vi: `Điện lực ${name}`, en: name },
  expected: true,
  hasData: true,
  coverage: percent(98),
  change: null,
  hasTarget: true,
  ...given,
});
const good: MonthFacts = {
  month: december,
  currentMonth: monthOf(2023, 1),
  unitsWithData: 2,
  closed: null,
  units: [unit('Một'), unit('Hai')],
  providerGaps: [],
  refused: { rows: 0, imports: 0 },
  importsUnderWay: 0,
  openMonthsBefore: [],
};
const item = (code: ChecklistCode, facts: Partial<MonthFacts>) => {
  const found = checklist({ ...good, ...facts }).find((one) => one.code === code);
  if (!found) throw new Error(`no ${code} on the list`);
  return found;
};
const three = (given: Partial<UnitFacts>) => ({
  units: [unit('Một'), unit('Hai', given), unit('Ba', given)],
});

describe('the checklist of a month', () => {
  it('passes when nothing is amiss, and says what was looked at', () => {
    const items = checklist(good);
    expect(items.filter(({ passed }) => !passed)).toEqual([]);
    expect(items.map(({ text }) => text.vi)).toEqual([
      'Đã hết tháng 12/2022',
      'Có số liệu của 2 đơn vị',
      'Chưa chốt',
      '2/2 đơn vị có số liệu',
      '2/2 đơn vị có độ phủ khách hàng từ 90,00% trở lên',
      'Mọi đối tác thường có số liệu đều đã có',
      'Số khách hàng của các đơn vị không biến động bất thường so với ba tháng trước',
      'Không còn dòng bị từ chối nào chưa nhập lại',
      'Không có lần nhập nào đang chờ hoặc đang chạy',
      'Mọi tháng trước có số liệu đều đã chốt',
      '2/2 đơn vị đã được giao chỉ tiêu năm 2022',
    ]);
  });

  it.each<[ChecklistCode, Partial<MonthFacts>, string, string, string[]]>([
    [
      'MONTH_OVER',
      { currentMonth: december },
      'Chưa hết tháng 12/2022; chốt được từ tháng 1/2023',
      'December 2022 is not over; it can be closed from January 2023 on',
      [],
    ],
    [
      'HAS_DATA',
      { unitsWithData: 0 },
      'Chưa có số liệu nào của tháng 12/2022; hãy nhập số liệu trước',
      'There are no data for December 2022; load them first',
      [],
    ],
    [
      'NOT_CLOSED',
      { closed: { by: 'lan', on: '2023-01-05' } },
      'Đã được lan chốt ngày 05/01/2023; muốn chốt lại thì phải mở lại trước',
      'Closed by lan on 2023-01-05 already; to close it again, reopen it first',
      [],
    ],
    [
      'UNITS_REPORTED',
      three({ hasData: false }),
      '1/3 đơn vị có số liệu; thiếu: Điện lực Hai và Điện lực Ba',
      '1/3 units have data; missing: Hai and Ba',
      ['HAI', 'BA'],
    ],
    [
      'COVERAGE',
      three({ coverage: { numerator: 8999n, denominator: 10_000n } }),
      '1/3 đơn vị có độ phủ khách hàng từ 90,00% trở lên; thấp hơn: Điện lực Hai (89,99%) và Điện lực Ba (89,99%)',
      '1/3 units with a coverage of customers of 90.00% or more; below: Hai (89.99%) and Ba (89.99%)',
      ['HAI', 'BA'],
    ],
    [
      'PROVIDERS',
      {
        providerGaps: [
          { provider: { vi: 'Ví MoMo', en: 'MoMo' }, unitCodes: [] },
          { provider: { vi: 'Agribank', en: 'Agribank' }, unitCodes: ['HAI'] },
        ],
      },
      '2 đối tác thường có mà chưa có: Ví MoMo (toàn công ty); Agribank (Điện lực Hai)',
      '2 usual providers missing: MoMo (the whole company); Agribank (Hai)',
      ['HAI'],
    ],
    [
      'SUDDEN_CHANGES',
      three({ change: percent(-45) }),
      'Số khách hàng biến động bất thường so với ba tháng trước: Điện lực Hai (−45,00%) và Điện lực Ba (−45,00%)',
      'Customers changed suddenly against the three months before: Hai (−45.00%) and Ba (−45.00%)',
      ['HAI', 'BA'],
    ],
    [
      'REFUSED_ROWS',
      { refused: { rows: 12, imports: 1 } },
      '12 dòng bị từ chối trong 1 lần nhập có số liệu tháng này, chưa được nhập lại',
      '12 rows refused in 1 import with data of this month, not loaded since',
      [],
    ],
    [
      'IMPORTS_OVER',
      { importsUnderWay: 2 },
      '2 lần nhập đang chờ hoặc đang chạy',
      '2 imports waiting or running',
      [],
    ],
    [
      'MONTHS_BEFORE_CLOSED',
      { openMonthsBefore: [monthOf(2022, 9), monthOf(2022, 11)] },
      '2 tháng trước chưa chốt: tháng 9/2022 và tháng 11/2022',
      '2 months before not closed: September 2022 and November 2022',
      [],
    ],
    [
      'TARGETS',
      three({ hasTarget: false }),
      '1/3 đơn vị đã được giao chỉ tiêu năm 2022; chưa giao: Điện lực Hai và Điện lực Ba',
      '1/3 units have a target for 2022; without: Hai and Ba',
      ['HAI', 'BA'],
    ],
  ])('fails for %s', (code, facts, vi, en, unitCodes) => {
    expect(item(code, facts)).toMatchObject({ passed: false, text: { vi, en }, unitCodes });
    const others = checklist({ ...good, ...facts }).filter((one) => one.code !== code);
    expect(others.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('does not wait for a unit that has ended, and counts one that reports all the same', () => {
    const ended = item('UNITS_REPORTED', { units: [unit('Một'), unit('Hai', { expected: false })] });
    expect(ended).toMatchObject({ passed: true, text: { vi: '2/2 đơn vị có số liệu' } });
  });
  it('does not judge coverage without a customer base', () => {
    const found = item('COVERAGE', { units: [unit('Một', { coverage: null })] });
    expect(found).toMatchObject({ passed: true });
    expect(found.text.vi).toBe('Không xét độ phủ: chưa có số khách hàng đang quản lý của tháng này');
  });
  it('names ten units and counts the others', () => {
    const units = Array.from({ length: 12 }, (_, at) => unit(String(at), { hasData: false }));
    const found = item('UNITS_REPORTED', { units });
    expect(found.text.en).toBe(
      '0/12 units have data; missing: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 other units',
    );
    expect(found.unitCodes).toHaveLength(12);
  });
});

describe('what stands in the way of closing', () => {
  const facts = fc.record<Partial<MonthFacts>>({
    currentMonth: fc.constantFrom(december, monthOf(2023, 1)),
    unitsWithData: fc.nat(2),
    closed: fc.constantFrom(null, { by: 'lan', on: '2023-01-05' }),
    importsUnderWay: fc.nat(1),
    openMonthsBefore: fc.constantFrom([], [monthOf(2022, 11)]),
  });
  it('is every failure, and of those acknowledged only what blocks', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const items = checklist({ ...good, ...given });
        const failures = items.filter(({ passed }) => !passed);
        expect(obstacles(items, false)).toEqual(failures);
        expect(obstacles(items, true)).toEqual(failures.filter(({ blocking }) => blocking));
      }),
    );
  });
  it('cannot be waived for a month under way, without data or closed already', () => {
    const blocking = checklist(good).filter((one) => one.blocking);
    expect(blocking.map(({ code }) => code)).toEqual(['MONTH_OVER', 'HAS_DATA', 'NOT_CLOSED']);
  });
});
