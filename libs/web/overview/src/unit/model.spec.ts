import { describe, expect, it } from '@jest/globals';
import type { UnitPageQuery } from '@cashlight/contract';
import { createFormat } from '@cashlight/web-i18n';
import { changesSince } from './changes';
import { familyOf, successionOf } from './family';
import { channelMonth, DECEMBER_2022, history, NAM_NHUN, unit } from './fixture';
import { happeningsOf } from './happenings';
import { unitStory } from './model';
import { unitVariables } from './question';
import { furthest, sharesBeside } from './shares';
import { toDoFacts } from './todo/factsOf';

const vi = createFormat('vi');
const story = (over: Partial<UnitPageQuery> = {}, question: Partial<typeof DECEMBER_2022> = {}) => {
  const found = unitStory({ ...NAM_NHUN, ...over }, { ...DECEMBER_2022, ...question }, vi);
  if (!found) throw new Error('the fixture knows the unit');
  return found;
};

describe('the request', () => {
  it('asks for the period, the one before, the year before and the three months that say what is usual', () => {
    const quarter = { kind: 'QUARTER', from: '2022-10', to: '2022-12' } as const;
    const here = { unitCodes: ['PA2907'], organisation: 'AS_WAS' };
    expect(unitVariables({ ...DECEMBER_2022, period: quarter })).toMatchObject({
      asked: { from: '2022-10', to: '2022-12', ...here },
      before: { from: '2022-07', to: '2022-09', ...here },
      yearAgo: { from: '2021-10', to: '2021-12', ...here },
      recent: { from: '2022-09', to: '2022-12', ...here },
      companyAsked: { from: '2022-10', to: '2022-12', organisation: 'AS_WAS' },
      window: { from: '2021-01', to: '2022-12' },
    });
  });
});

describe('the family of a unit', () => {
  const units = [
    unit('TOP', 'Công ty', null),
    unit('A', 'A', 'TOP'),
    unit('B', 'B', 'TOP'),
    unit('A1', 'A1', 'A'),
  ];

  it('is what stands above it, beside it and below it', () => {
    const family = familyOf('A', units);
    expect(family?.above.map(({ code }) => code)).toEqual(['TOP']);
    expect(family?.peers.map(({ code }) => code)).toEqual(['A', 'B']);
    expect([...(family?.members ?? [])]).toEqual(['A', 'A1']);
  });

  it('knows the company by standing alone at the top', () => {
    expect(familyOf('TOP', units)?.isCompany).toBe(true);
    expect(familyOf('TOP', [...units, unit('OTHER', 'Khác', null)])?.isCompany).toBe(false);
    expect(familyOf('NOBODY', units)).toBeUndefined();
  });

  it('knows who has taken over: a successor, or the parts of a split', () => {
    const ended = { ...unit('A', 'A', 'TOP'), successorCode: 'B', successorFrom: '2025-07' };
    expect(successionOf(ended, units)).toMatchObject({ from: '2025-07', units: [{ code: 'B' }] });
    const part = { ...unit('C', 'C', 'TOP'), splitFromCode: 'A' };
    expect(successionOf({ ...ended, successorCode: null }, [...units, part])?.units).toEqual([part]);
    expect(successionOf(unit('A', 'A', 'TOP'), units)).toBeUndefined();
  });
});

describe('the story', () => {
  it('ranks the unit among its peers, and says where it stood before', () => {
    const { rank, rankBefore } = story();
    expect(rank).toMatchObject({ rank: 3, of: 3, higher: 2, equals: [] });
    expect(rankBefore).toMatchObject({ rank: 3, of: 3 });
  });

  it('counts a unit with all below it, several months summed and then divided', () => {
    const { peers } = story(
      {
        units: [...NAM_NHUN.units, unit('X1', 'Xã 1', 'PA2907'), unit('X2', 'Xã 2', 'PA2907')],
        history: [
          history('X1', '2022-11', 1, 100),
          history('X2', '2022-12', 1, 1),
          history('PA2908', '2022-12', 1, 2),
        ],
      },
      { period: { kind: 'RANGE', from: '2022-11', to: '2022-12' } },
    );
    expect(peers.find(({ code }) => code === 'PA2907')?.counts).toEqual({ cashless: 2n, total: 101n });
  });

  it('leaves out peers that had ended before or have never had data, and keeps those that are awaited', () => {
    const ended = { ...unit('OLD', 'Cũ'), successorCode: 'PA2908', successorFrom: '2022-06' };
    const units = [...NAM_NHUN.units, ended, unit('NEW', 'Mới'), unit('LATE', 'Muộn')];
    const rows = [...NAM_NHUN.history, history('OLD', '2022-05', 1, 2), history('LATE', '2022-11', 1, 2)];
    const { peers, rank } = story({ units, history: rows });
    expect(peers.map(({ code }) => code)).toEqual(['PA2908', 'PA2907', 'PA2909', 'LATE']);
    expect(rank?.silent).toBe(1);
  });

  it('knows when the last month is not all there', () => {
    const open = { ...NAM_NHUN.freshness, provisionalMonths: ['2022-12'] };
    const half = { ...open, dataUntil: '2022-12-15' };
    expect(story().last.isComplete).toBe(true);
    expect(story({ freshness: half, shown: { provisionalMonths: ['2022-12'] } }).last.isComplete).toBe(false);
    const missing = { ...open, unitsWithData: 0, missingUnitCodes: ['PA2907'], partial: true };
    expect(story({ freshness: missing }).last.missing.map(({ code }) => code)).toEqual(['PA2907']);
  });

  it('asks nothing of months that are still to come', () => {
    const freshness = { ...NAM_NHUN.freshness, unitsWithData: 0, missingUnitCodes: ['PA2907'] };
    const year = story({ freshness }, { period: { kind: 'RANGE', from: '2022-11', to: '2023-03' } });
    expect(year.last).toMatchObject({ month: '2022-12', isComplete: true, missing: [] });
  });

  it('gives the rules what they need: a partner’s zero is a zero, a month without data is unknown', () => {
    const rows = NAM_NHUN.providerMonths.filter(
      ({ month, providerCode }) => month !== '2022-10' || providerCode === null,
    );
    const without = NAM_NHUN.history.filter(({ month }) => month !== '2022-09');
    const [vnpay] = toDoFacts(story({ providerMonths: rows, history: without }), vi).providers;
    expect(vnpay?.before).toEqual([
      null,
      { level: 0n, count: 0n, whole: 6_000n },
      { level: 330n, count: 330n, whole: 6_330n },
    ]);
    expect(vnpay?.latest).toEqual({ level: 120n, count: 120n, whole: 6_120n });
  });

  it('takes the size of a peer from the latest month of the period that it has data for', () => {
    const quarter = { kind: 'QUARTER', from: '2022-10', to: '2022-12' } as const;
    const rows = [
      history('PA2907', '2022-09', 1, 9_000),
      ...['2022-10', '2022-11', '2022-12'].map((month) => history('PA2907', month, 1, 6_700)),
      history('PA2908', '2022-11', 1, 14_500),
    ];
    const { peers } = toDoFacts(story({ history: rows }, { period: quarter }), vi);
    expect(peers.map(({ code, customers }) => [code, customers])).toEqual([
      ['PA2908', 14_500],
      ['PA2907', 6_700],
    ]);
  });

  it('takes the goal from the customers, whatever is measured', () => {
    const [customers, amount] = [NAM_NHUN.standings, NAM_NHUN.otherStandings];
    const facts = toDoFacts(
      story({ standings: amount, otherStandings: customers }, { measure: 'AMOUNT' }),
      vi,
    );
    expect(facts.goal?.customersToConvert).toBe(400);
    expect(facts.latest).toEqual({ cashless: 4_368, total: 6_700 });
  });
});

describe('what changed', () => {
  const { channels, channelMonths: now, channelMonthsBefore: before } = NAM_NHUN;
  const since = (former: typeof now, isComplete = true) =>
    changesSince(now, former, isComplete, 'CUSTOMERS', channels, vi);

  it('is counted by channel and group, the greatest rise first', () => {
    expect(since(before)).toMatchObject({
      kind: 'COUNTED',
      channels: [
        { code: 'E_WALLET', before: 950n, now: 1_005n, change: 55n },
        { code: 'CASH_COUNTER', change: -5n },
      ],
      cashless: 55n,
      notCashless: -5n,
      groups: { BANK: 0n, INTERMEDIARY: 55n, CASH: -5n },
    });
  });

  it('is not counted against nothing, against more months, or with days missing', () => {
    expect(since([])).toEqual({ kind: 'NOTHING_BEFORE' });
    expect(since([...before, channelMonth('2022-10', 'E_WALLET', 1)])).toEqual({
      kind: 'UNEVEN',
      now: 1,
      before: 2,
    });
    expect(since(before, false)).toEqual({ kind: 'INCOMPLETE' });
  });
});

describe('shares beside the company', () => {
  it('stand in the same measure, the largest first; what neither has is left out', () => {
    const share = (value: number) => ({ customers: value, payments: 0, amount: 0 });
    const things = ['A', 'B', 'C'].map((code) => ({
      code,
      name: code,
      nameEn: null,
      group: 'BANK' as const,
    }));
    const items = sharesBeside(
      [{ code: 'A', share: share(0.1) }],
      [
        { code: 'A', share: share(0.2) },
        { code: 'B', share: share(0.3) },
      ],
      things,
      'CUSTOMERS',
      vi,
    );
    expect(items.map(({ code, value, reference }) => [code, value, reference])).toEqual([
      ['A', 0.1, 0.2],
      ['B', 0, 0.3],
    ]);
    expect(furthest(items, 'below')?.code).toBe('B');
    expect(furthest(items, 'above')).toBeUndefined();
  });
});

describe('events', () => {
  const event = (code: string, date: string, unitCode: string | null, endDate: string | null = null) => ({
    code,
    date,
    endDate,
    title: code,
    unitCode,
  });
  const family = familyOf('PA2907', NAM_NHUN.units);

  it('are those of the unit and of the whole, in the period and before it, the latest first', () => {
    if (!family) throw new Error('the fixture knows the unit');
    const events = [
      event('EARLIER', '2022-06-01', 'PA29', '2022-08-31'),
      event('REACHES_IN', '2022-11-15', null, '2022-12-02'),
      event('ELSEWHERE', '2022-12-01', 'PA2908'),
      event('HERE', '2022-12-05', 'PA2907'),
    ];
    const { within, before, more } = happeningsOf(events, family, { from: '2022-12', to: '2022-12' });
    expect(within.map(({ code }) => code)).toEqual(['HERE', 'REACHES_IN']);
    expect(before.map(({ code }) => code)).toEqual(['EARLIER']);
    expect(more).toBe(0);
  });
});
