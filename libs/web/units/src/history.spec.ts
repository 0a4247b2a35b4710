import { describe, expect, it } from '@jest/globals';
import type { Measure, UnitsHistoryFragment, UnitsNameFragment } from '@cashlight/contract';
import fc from 'fast-check';
import { greatestRise, historyWindow, lineOf, monthCounts, usualWindow } from './history';

const unit = (code: string, parentCode: string | null): UnitsNameFragment => ({
  code,
  name: code,
  nameEn: null,
  parentCode,
});
const units = [unit('TOP', null), unit('A', 'TOP'), unit('A1', 'A'), unit('A2', 'A'), unit('B', 'TOP')];
const row = (unitCode: string, month: string, cashless: number, total: number): UnitsHistoryFragment => ({
  unitCode,
  month,
  customers: total,
  cashlessCustomers: cashless,
  payments: total * 2,
  cashlessPayments: cashless,
  amountVnd: '900000000000000003',
  cashlessAmountVnd: '300000000000000001',
});
const window = { from: '2022-11', to: '2022-12' };
const never = () => false;

describe('the months shown', () => {
  const bounds = { firstMonth: '2021-01', lastMonth: '2023-06', openingMonth: '2023-06' };

  it('reach back to the same month last year', () =>
    expect(historyWindow({ kind: 'MONTH', from: '2022-12', to: '2022-12' }, bounds)).toEqual({
      from: '2021-12',
      to: '2022-12',
    }));
  it('do not reach before the first month with data', () =>
    expect(historyWindow({ kind: 'MONTH', from: '2021-03', to: '2021-03' }, bounds)).toEqual({
      from: '2021-01',
      to: '2021-03',
    }));
  it('show a longer period whole, up to two years', () => {
    expect(historyWindow({ kind: 'RANGE', from: '2021-07', to: '2022-12' }, bounds).from).toBe('2021-07');
    expect(historyWindow({ kind: 'RANGE', from: '2021-01', to: '2023-06' }, bounds).from).toBe('2021-07');
  });
  it('end with the data', () =>
    expect(historyWindow({ kind: 'RANGE', from: '2023-01', to: '2023-12' }, bounds).to).toBe('2023-06'));
});

describe('the months that say what is usual', () => {
  const bounds = { firstMonth: '2021-01', lastMonth: '2023-06', openingMonth: '2023-06' };

  it('are the two years before the last month, and at least those of the lines', () => {
    const begin = (from: string, to: string, periodFrom = to, firstMonth = bounds.firstMonth) =>
      usualWindow({ from, to }, { from: periodFrom }, { ...bounds, firstMonth }).from;
    expect(begin('2022-06', '2023-06')).toBe('2021-06');
    expect(begin('2021-12', '2022-12')).toBe('2021-01');
    expect(begin('2020-01', '2023-06', '2023-06', '2019-01')).toBe('2020-01');
  });
  it('reach back to where the period begins, so that its months can be counted', () => {
    const from = (periodFrom: string) =>
      usualWindow(
        { from: '2021-07', to: '2023-06' },
        { from: periodFrom },
        { ...bounds, firstMonth: '2019-01' },
      ).from;
    expect(from('2019-05')).toBe('2019-05');
    expect(from('2018-01')).toBe('2019-01');
  });
});

describe('the history of units', () => {
  const linesOf = (rows: UnitsHistoryFragment[], listed: string[], measure: Measure = 'CUSTOMERS') =>
    new Map(
      [...monthCounts(rows, units, listed, measure, window)].map(([code, counts]) => [
        code,
        lineOf(counts, ['2022-11', '2022-12'], never).map(({ value }) => value),
      ]),
    );

  it('sums what lies below a unit, and never averages ratios', () => {
    const rows = [row('A1', '2022-12', 1, 10), row('A2', '2022-12', 80, 90)];
    expect(linesOf(rows, ['A', 'B']).get('A')).toEqual([null, 0.81]);
    expect(monthCounts(rows, units, ['A'], 'PAYMENTS', window).get('A')?.[1]?.customers).toBe(100);
  });

  it('does not let a unit leak into another', () =>
    expect(linesOf([row('A1', '2022-12', 1, 10)], ['A', 'B']).get('B')).toEqual([null, null]));

  it('follows the measure, and holds money of any size', () => {
    const rows = [row('B', '2022-12', 30, 60)];
    const last = (measure: Measure) => linesOf(rows, ['B'], measure).get('B')?.at(-1);
    expect([last('CUSTOMERS'), last('PAYMENTS')]).toEqual([0.5, 0.25]);
    expect(last('AMOUNT')).toBeCloseTo(1 / 3, 15);
  });

  it('has no value where nobody paid', () =>
    expect(linesOf([row('B', '2022-12', 0, 0)], ['B']).get('B')).toEqual([null, null]));

  it('gives the whole what the parts give together', () => {
    const counts = fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .map(([cashless, cash]) => [cashless, cashless + cash] as const);
    fc.assert(
      fc.property(counts, counts, counts, (one, two, three) => {
        const rows = [
          row('A1', '2022-12', ...one),
          row('A2', '2022-12', ...two),
          row('B', '2022-12', ...three),
        ];
        const total = one[1] + two[1] + three[1];
        const value = linesOf(rows, ['TOP']).get('TOP')?.at(-1);
        expect(value).toBe(total === 0 ? null : (one[0] + two[0] + three[0]) / total);
      }),
    );
  });
});

describe('the greatest rise', () => {
  const line = (...values: (number | null)[]) =>
    values.map((value, index) => ({ month: `2022-0${index + 1}`, value }));

  it('is told from the first to the last value', () => {
    const history = new Map([
      ['A', line(0.5, 0.9, 0.6)],
      ['B', line(null, 0.4, 0.7)],
    ]);
    const rise = greatestRise(history);
    expect(rise?.code).toBe('B');
    expect(rise?.change).toBeCloseTo(0.3, 12);
  });
  it('is none where no line has two values', () =>
    expect(greatestRise(new Map([['A', line(0.5)]]))).toBeUndefined());
});
