import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { questionOf } from '../question';
import { CHANNELS_PAGE, counts, PROVIDERS, UNITS } from '../testing/answers';
import { gapsOf } from './callouts';
import { costLinesOf } from './costs';
import { spreadOf, withoutProvider } from './spread';
import { unitPartsOf } from './units';
import { quantityText, shortList } from './words';

const vi = createFormat('vi');
const en = createFormat('en');
const bounds = { firstMonth: '2021-01', lastMonth: '2023-06', openingMonth: '2023-06' };

describe('the months asked for', () => {
  const ask = (from: string, to: string) =>
    questionOf({ period: { kind: 'RANGE', from, to }, measure: 'CUSTOMERS', unit: undefined, bounds });

  it('reach back a year, so that lines and comparisons have their months', () => {
    expect(ask('2022-12', '2022-12')).toMatchObject({
      lines: { from: '2021-12', to: '2022-12' },
      data: { from: '2021-09', to: '2022-12' },
      latest: '2022-12',
    });
    expect(ask('2021-10', '2022-12').data.from).toBe('2021-01');
  });

  it('reach back as far as a long period is long, and no further than the data', () => {
    expect(ask('2022-05', '2023-06').data.from).toBe('2021-03');
    expect(ask('2021-03', '2021-03').data.from).toBe('2021-01');
    expect(ask('2023-04', '2023-12')).toMatchObject({ latest: '2023-06', lines: { to: '2023-06' } });
  });
});

describe('the spread over providers', () => {
  it('counts what is paid without cash through them, and says what names none', () => {
    const spread = spreadOf(CHANNELS_PAGE.cashless, PROVIDERS, 'CUSTOMERS', vi);
    expect(spread?.equals).toBeCloseTo(7000 ** 2 / (3300 ** 2 + 1200 ** 2 + 1900 ** 2 + 600 ** 2), 12);
    expect(spread?.slices.map(({ code }) => code)).toEqual(['AGRI', 'MOMO', 'BIDV', 'VNPAY']);
    expect(spread?.largest).toBeCloseTo(3300 / 7000, 12);
    expect(spreadOf(CHANNELS_PAGE.cashless, PROVIDERS, 'CUSTOMERS', vi, 'BANK')?.largestThree).toBe(1);
    expect(spreadOf(CHANNELS_PAGE.cashless, PROVIDERS, 'CUSTOMERS', vi, 'CASH')).toBeNull();
    const nobody = [{ ...CHANNELS_PAGE.cashless[0], providerCode: null }] as typeof CHANNELS_PAGE.cashless;
    expect(withoutProvider([...CHANNELS_PAGE.cashless, ...nobody], 'PAYMENTS')).toBeCloseTo(3300 / 10300, 12);
    expect(withoutProvider([], 'AMOUNT')).toBeNull();
  });
});

describe('the units', () => {
  const rows = (north: number, south: number) => [
    { unitCode: 'NORTH1', ...counts(north) },
    { unitCode: 'SOUTH', ...counts(south) },
  ];
  const units = [...UNITS, { code: 'NORTH1', name: 'Xã', nameEn: null, parentCode: 'NORTH' }];
  const parts = (scope?: string) =>
    unitPartsOf(rows(30, 10), rows(100, 400), units, scope, 'CUSTOMERS').parts.map(
      ({ code, level, inUnit, ofAll }) => [code, level, inUnit, ofAll],
    );

  it('stand for all below them, the largest first', () => {
    expect(parts()).toEqual([
      ['NORTH', 30n, 0.3, 0.75],
      ['SOUTH', 10n, 0.025, 0.25],
    ]);
    expect(unitPartsOf(rows(30, 10), rows(100, 400), units, undefined, 'CUSTOMERS').company).toBe(0.08);
  });

  it('are those below the one looked at, or its neighbours', () => {
    expect(parts('NORTH').map(([code]) => code)).toEqual(['NORTH1']);
    expect(parts('SOUTH').map(([code]) => code)).toEqual(['NORTH', 'SOUTH']);
  });

  it('are none without data', () => {
    expect(unitPartsOf([], [], units, undefined, 'CUSTOMERS')).toMatchObject({ parts: [], company: null });
  });
});

describe('costs', () => {
  it('of a line are those of the payments with a fee, the dearest first, the unknown last', () => {
    const row = (providerCode: string, costVnd: string | null, paymentsWithFee: number) => ({
      ...{ channelCode: 'X', channelGroup: 'BANK' as const, cashless: true, providerCode, payments: 100 },
      ...{ costVnd, paymentsWithFee, costPerPayment: null },
    });
    const rows = [
      row('BIDV', null, 0),
      row('MOMO', '5000', 5),
      row('AGRI', '8000', 80),
      row('AGRI', null, 0),
    ];
    const lines = costLinesOf(rows, PROVIDERS, ({ providerCode }) => providerCode, vi);
    expect(lines.map(({ code, each, payments }) => [code, each, payments])).toEqual([
      ['MOMO', 1000, 100],
      ['AGRI', 100, 200],
      ['BIDV', null, 100],
    ]);
  });
});

describe('gaps', () => {
  const answer = {
    ...CHANNELS_PAGE,
    providerGaps: [
      { providerCode: 'AGRI', unitCodes: [] },
      { providerCode: 'MOMO', unitCodes: ['NORTH', 'SOUTH'] },
    ],
  };
  const told = (unit?: string) =>
    gapsOf(answer, { unit, latest: '2022-12' }, wordsOf('en'), en).map(({ name, text }) => `${name} ${text}`);

  it('are told of the company and of units; within a unit only its own', () => {
    expect(told()).toEqual([
      'Agribank has no payments in Dec 2022 yet, though it had some in every month before.',
      'MoMo has no payments in Điện lực Bắc, Điện lực Nam in Dec 2022 yet, though it had some in every month before.',
    ]);
    expect(told('SOUTH')[1]).toContain('in Điện lực Nam in');
    expect(told('TOP')).toEqual(told());
  });
});

describe('words', () => {
  it('name a few and count the rest', () => {
    expect(shortList(['A', 'B', 'C'], 2, 'unit', wordsOf('vi'))).toBe('A, B và 1 đơn vị khác');
    expect(shortList(['A', 'B', 'C'], 2, 'unit', wordsOf('en'))).toBe('A, B and 1 other unit');
    expect(shortList(['A', 'B', 'C', 'D'], 2, 'provider', wordsOf('en'))).toBe('A, B and 2 other partners');
    expect(shortList(['A', 'B'], 2, 'unit', wordsOf('vi'))).toBe('A, B');
  });

  it('say how much, of one as of many', () => {
    expect(quantityText('CUSTOMERS', 1n, wordsOf('en'), en)).toBe('1 customer');
    expect(quantityText('PAYMENTS', 1200n, wordsOf('en'), en)).toBe('1,200 payments');
    expect(quantityText('CUSTOMERS', 1200n, wordsOf('vi'), vi)).toBe('1.200 khách hàng');
    expect(quantityText('AMOUNT', 12_300_000_000n, wordsOf('vi'), vi)).toBe('12,3 tỷ đ');
    expect(quantityText('CUSTOMERS', null, wordsOf('vi'), vi)).toBe('–');
  });
});
