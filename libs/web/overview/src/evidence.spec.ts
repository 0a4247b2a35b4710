import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { comparedStandings, customersOf, mixSeries, scopeStanding, trendPoints } from './evidence';
import { DECEMBER, standing } from './fixture';
import { providerBars } from './providers';
import { overviewVariables } from './question';
import { pathPoints } from './shared/path';
import { reachedText, unitBars } from './shared/unitBars';

const vi = createFormat('vi');
const bounds = { firstMonth: '2021-06', lastMonth: '2023-06', openingMonth: '2023-06' };
const question = {
  measure: 'CUSTOMERS',
  language: 'vi',
  bounds,
  organisation: 'AS_WAS',
} as const;

describe('the request', () => {
  it('opens the trend a year before the period, but not before there are data', () => {
    const december = overviewVariables({
      ...question,
      period: { kind: 'MONTH', from: '2022-12', to: '2022-12' },
    });
    expect(december).toMatchObject({
      window: { from: '2021-06', to: '2022-12', organisation: 'AS_WAS' },
      breaks: { from: '2021-06', to: '2022-12' },
      year: 2022,
      yearBefore: 2021,
    });
    const may = overviewVariables({ ...question, period: { kind: 'MONTH', from: '2023-05', to: '2023-05' } });
    expect(may.window.from).toBe('2022-01');
  });

  it('opens the trend with the period where that is longer', () => {
    const long = overviewVariables({
      ...question,
      period: { kind: 'RANGE', from: '2021-09', to: '2023-05' },
    });
    expect(long.window.from).toBe('2021-09');
  });

  it('reads everything by today’s organisation when the address says so', () => {
    const period = { kind: 'MONTH', from: '2022-12', to: '2022-12' } as const;
    const today = overviewVariables({ ...question, period, organisation: 'TODAY' });
    expect(today).toMatchObject({
      organisation: 'TODAY',
      asked: { organisation: 'TODAY' },
      window: { organisation: 'TODAY' },
    });
  });

  it('always asks for customers, and for the amount beside them', () => {
    const period = { kind: 'MONTH', from: '2022-12', to: '2022-12' } as const;
    expect(overviewVariables({ ...question, period }).otherMeasure).toBe('AMOUNT');
    expect(overviewVariables({ ...question, period, measure: 'PAYMENTS' }).otherMeasure).toBe('CUSTOMERS');
  });
});

describe('the scope', () => {
  it('is the first standing, with the units below it', () => {
    expect(scopeStanding(DECEMBER.standings, DECEMBER.units)?.unitCode).toBe('PA29');
    expect(comparedStandings(DECEMBER).map(({ unitCode }) => unitCode)).toEqual(['PA2908', 'PA2907']);
  });

  it('without a common top is summed, then divided, and has no target of its own', () => {
    const tops = [
      standing('A', { cashless: '1', total: '100', ratio: 0.01 }),
      standing('B', { cashless: '1', total: '1', ratio: 1 }),
    ];
    const units = ['A', 'B'].map((code) => ({ code, name: code, nameEn: null, parentCode: null }));
    expect(scopeStanding(tops, units)).toMatchObject({
      cashless: '2',
      total: '101',
      ratio: 2 / 101,
      gap: null,
      goal: null,
    });
    expect(comparedStandings({ ...DECEMBER, standings: tops, units })).toEqual(tops);
  });

  it('that knows no standing is nothing', () => {
    expect(scopeStanding([], DECEMBER.units)).toBeUndefined();
  });
});

describe('the pictures', () => {
  it('hold each unit’s latest month against its own path', () => {
    expect(unitBars(comparedStandings(DECEMBER), DECEMBER.units, vi)[1]).toEqual({
      code: 'PA2907',
      name: 'Điện lực Nậm Nhùn',
      value: 0.6519,
      target: 0.6609,
      gap: -0.009,
    });
  });

  it('work out the customers to convert from the month that is judged', () => {
    expect(customersOf(DECEMBER.trend, '2022-12')).toEqual({ cashless: 79_959, total: 110_000 });
    expect(customersOf(DECEMBER.trend, null)).toBeUndefined();
  });

  it('say how many units keep their plan, and that none has one', () => {
    const bars = unitBars(comparedStandings(DECEMBER), DECEMBER.units, vi);
    expect(reachedText(bars, wordsOf('vi'))).toBe('1/2 đơn vị đạt kế hoạch tháng.');
    const free = bars.map((bar) => ({ ...bar, target: null, gap: null }));
    expect(reachedText(free, wordsOf('en'))).toBe('No unit has a target in this measure.');
  });

  it('draw the path only where the trend is drawn', () => {
    const { path, pathBefore } = DECEMBER;
    expect(pathPoints(path, pathBefore, '2021-12').map(({ month }) => month)).toEqual(['2021-12', '2022-12']);
  });

  it('leave out a former year that is given by its December alone', () => {
    const december = [{ month: '2021-12', target: 0.615 }];
    expect(pathPoints(DECEMBER.path, december, '2021-12').map(({ month }) => month)).toEqual(['2022-12']);
  });

  it('mark the last month while a unit is missing', () => {
    const partial = { ...DECEMBER, freshness: { ...DECEMBER.freshness, unitsWithData: 1 } };
    expect(trendPoints(partial, 'CUSTOMERS').map(({ provisional }) => provisional)).toEqual([false, true]);
  });

  it('mark no month that is closed', () => {
    const closed = {
      ...DECEMBER,
      freshness: { ...DECEMBER.freshness, unitsWithData: 1 },
      shown: { provisionalMonths: [] },
    };
    expect(trendPoints(closed, 'CUSTOMERS').map(({ provisional }) => provisional)).toEqual([false, false]);
  });

  it('show a group that a month does not know as none of it', () => {
    const [bank] = mixSeries(DECEMBER, 'CUSTOMERS', (group) => group);
    expect(bank?.points.map(({ value }) => value)).toEqual([0, 0.4]);
  });
});

describe('the partners', () => {
  const t = wordsOf('vi');

  it('come largest first, without cash', () => {
    const bars = providerBars(
      DECEMBER,
      { measure: 'CUSTOMERS', period: { from: '2022-12', to: '2022-12' } },
      vi,
      t,
    );
    expect(bars.map(({ code, detail }) => [code, detail])).toEqual([
      ['VIETTEL', '13.313 khách hàng'],
      ['BIDV', '7.309 khách hàng'],
    ]);
  });

  it('say that months are added up where there are several', () => {
    const quarter = { from: '2022-10', to: '2022-12' };
    const detail = (measure: 'CUSTOMERS' | 'PAYMENTS') =>
      providerBars(DECEMBER, { measure, period: quarter }, vi, t)[0]?.detail;
    expect(detail('CUSTOMERS')).toBe('13.313 khách hàng–tháng');
    expect(detail('PAYMENTS')).toMatch(/ lượt$/);
  });

  it('beyond nine are one bar, and nothing is lost', () => {
    const codes = Array.from({ length: 14 }, (_, index) => `P${index}`);
    const [row] = DECEMBER.byProvider;
    if (!row) throw new Error('the fixture has no provider');
    const many = {
      ...DECEMBER,
      providers: codes.map((code) => ({ code, name: code, nameEn: null, group: 'BANK' as const })),
      byProvider: codes.map((providerCode, index) => ({
        ...row,
        providerCode,
        customers: 14 - index,
        share: { ...row.share, customers: (14 - index) / 105 },
      })),
    };
    const bars = providerBars(
      many,
      { measure: 'CUSTOMERS', period: { from: '2022-12', to: '2022-12' } },
      vi,
      t,
    );
    expect(bars).toHaveLength(9);
    expect(bars.at(-1)).toMatchObject({ name: 'Đối tác khác (6)', detail: '21 khách hàng' });
    expect(bars.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1);
  });
});
