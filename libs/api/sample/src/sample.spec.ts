import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LaiChauSample, REFERENCE_FILES } from './index.js';

const sample = new LaiChauSample();
const calibration = csvRows(
  readFileSync(new URL('../data/lai-chau/calibration-2022-12.csv', import.meta.url), 'utf8'),
);
const channelGroups = new Map(referenceRows('channels').map(([code = '', , group = '']) => [code, group]));
const countedMonths = new Map<string, readonly CustomerMonth[]>();

describe('the calibrated month', () => {
  const december = customerMonths('2022-12');
  const count = (accept: (found: CustomerMonth) => boolean): number => december.filter(accept).length;

  it('has the published customers of the company', () => {
    expect(december).toHaveLength(110_000);
    expect(count(({ group }) => group === 'BANK')).toBe(42_980);
    expect(count(({ group }) => group === 'INTERMEDIARY')).toBe(36_979);
    expect(count(({ group }) => group === 'CASH')).toBe(30_041);
  });

  it('has the customers of every unit and group', () => {
    const counted = calibration.map(([unit = '']) => {
      const ofUnit = (group: string): string =>
        String(count((found) => found.unit === unit && found.group === group));
      return [
        unit,
        String(count((found) => found.unit === unit)),
        ofUnit('BANK'),
        ofUnit('INTERMEDIARY'),
        ofUnit('CASH'),
      ];
    });
    expect(counted).toEqual(calibration);
  });

  it('needs every clause of the customer-month rule', () => {
    for (const clause of ['ONLY', 'AMOUNT', 'TIME', 'ID'] as const) {
      expect(count(({ decidedBy }) => decidedBy === clause)).toBeGreaterThan(10);
    }
  });

  it('has large users who lift the ratio by amount well above the one by customers', () => {
    const rows = csvRows(textOf('2022-12'));
    const sum = (accept: (group: string) => boolean): number =>
      rows.reduce(
        (total, [, , , , amount, channel = '']) =>
          accept(groupOf(channel)) ? total + Number(amount) : total,
        0,
      );
    const ratio = sum((group) => group !== 'CASH') / sum(() => true);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(0.92);
  });
});

describe('the story', () => {
  const cashlessRatio = (found: readonly CustomerMonth[]): number =>
    found.filter(({ group }) => group !== 'CASH').length / found.length;
  const through = (found: readonly CustomerMonth[], provider: string): number =>
    found.filter((customer) => customer.provider === provider).length;

  it('dips at Tet, and half of 2023 stays close to the path', () => {
    const [december, january, june] = ['2022-12', '2023-01', '2023-06'].map((month) =>
      cashlessRatio(customerMonths(month)),
    );
    expect(january).toBeLessThan(december ?? 0);
    expect(june).toBeGreaterThan(0.745);
    expect(june).toBeLessThan(0.755);
  });

  it('shows the promotion of a wallet and the outage of a provider', () => {
    const [before, promoted] = ['2022-05', '2022-08'].map((month) => through(customerMonths(month), 'MOMO'));
    expect(promoted).toBeGreaterThan(1.5 * (before ?? Infinity));
    const [sound, broken, mended] = ['2023-01', '2023-02', '2023-03'].map((month) =>
      through(customerMonths(month), 'VNPAY'),
    );
    expect(broken).toBeLessThan(0.7 * (sound ?? 0));
    expect(mended).toBeGreaterThan(1.2 * (broken ?? Infinity));
    expect(mended).toBeLessThan(sound ?? 0);
  });

  it('has a step where a counter closes', () => {
    const inCity = (month: string): number =>
      cashlessRatio(customerMonths(month).filter(({ unit }) => unit === 'PA2908'));
    expect(inCity('2022-04') - inCity('2022-03')).toBeGreaterThan(0.015);
  });
});

describe('summaries of 2021', () => {
  const [header, ...lines] = sample.summaries.trimEnd().split('\n');
  const rows = lines.map((line) => line.split(','));
  const ofMonth = (month: string): readonly string[][] => rows.filter((row) => row[0] === month);
  const customers = (of: readonly string[][]): number => of.reduce((sum, row) => sum + Number(row[4]), 0);
  const cashlessRatio = (of: readonly string[][]): number =>
    customers(of.filter(([, , channel = '']) => groupOf(channel) !== 'CASH')) / customers(of);

  it('has one row for a month, unit, channel and provider, with whole numbers', () => {
    expect(header).toBe('month,unit_code,channel_code,provider_code,customers,payments,amount_vnd');
    expect(new Set(rows.map((row) => row.slice(0, 4).join())).size).toBe(rows.length);
    expect(new Set(rows.map(([month]) => month)).size).toBe(12);
    expect(rows.flatMap((row) => row.slice(4)).filter((figure) => !/^\d+$/.test(figure))).toEqual([]);
  });

  it('ends just above the target of 61.50 and runs on into the records', () => {
    const december = cashlessRatio(ofMonth('2021-12'));
    expect(december).toBeGreaterThan(0.615);
    expect(december).toBeLessThan(0.625);
    const january = customerMonths('2022-01');
    const next = january.filter(({ group }) => group !== 'CASH').length / january.length;
    expect(Math.abs(next - december)).toBeLessThan(0.01);
    expect(Math.abs(january.length / customers(ofMonth('2021-12')) - 1)).toBeLessThan(0.01);
  });
});

describe('the customer base', () => {
  const [header, ...lines] = sample.customerBase.trimEnd().split('\n');
  const rows = lines.map((line) => line.split(','));
  const paid = new Map<string, number>();
  const count = (key: string, customers: number) => paid.set(key, (paid.get(key) ?? 0) + customers);
  for (const [month = '', unit = '', , , customers] of csvRows(sample.summaries))
    count(`${month} ${unit}`, Number(customers));
  for (const { month } of sample.months)
    for (const { unit } of customerMonths(month)) count(`${month} ${unit}`, 1);

  it('has every month and unit once', () => {
    expect(header).toBe('month,unit_code,customers');
    expect(new Set(lines.map((line) => line.split(',').slice(0, 2).join())).size).toBe(30 * 8);
    expect(rows).toHaveLength(paid.size);
    expect(rows.map(([month = '']) => month)).toEqual(rows.map(([month = '']) => month).sort());
  });

  it('is a little above those who paid, the most around Tet', () => {
    const coverage = rows.map(([month = '', unit = '', customers]) => {
      return (paid.get(`${month} ${unit}`) ?? 0) / Number(customers);
    });
    expect(Math.min(...coverage)).toBeGreaterThan(0.952);
    expect(Math.max(...coverage)).toBeLessThan(0.988);
    const of = (asked: string) => coverage.filter((_, row) => rows[row]?.[0] === asked);
    expect(Math.max(...of('2023-01'))).toBeLessThan(Math.min(...of('2022-12')));
  });

  it('is the same for the same seed', () => {
    expect(new LaiChauSample().customerBase).toBe(sample.customerBase);
    expect(new LaiChauSample('other').customerBase).not.toBe(sample.customerBase);
  });
});

interface CustomerMonth {
  readonly unit: string;
  readonly group: string;
  readonly provider: string;
  readonly decidedBy: 'ONLY' | 'AMOUNT' | 'TIME' | 'ID';
}

interface Total {
  readonly key: string;
  readonly amount: number;
  readonly paidAt: string;
  readonly id: string;
}

/** The customer-month rule, counted from the CSV alone: largest total, then latest payment, then highest record id. */
function customerMonths(month: string): readonly CustomerMonth[] {
  const counted = countedMonths.get(month) ?? countMonth(month);
  countedMonths.set(month, counted);
  return counted;
}

function countMonth(month: string): readonly CustomerMonth[] {
  const rowsByCustomer = new Map<string, string[][]>();
  for (const row of csvRows(textOf(month))) {
    const known = rowsByCustomer.get(row[1] ?? '');
    if (known === undefined) rowsByCustomer.set(row[1] ?? '', [row]);
    else known.push(row);
  }
  return [...rowsByCustomer].map(([customer, rows]) => {
    const [first, second] = ranked(rows, 5);
    const [provider] = ranked(
      rows.filter((row) => row[5] === first?.key),
      6,
    );
    const group = groupOf(first?.key ?? '');
    return {
      unit: customer.slice(0, 6),
      group,
      provider: provider?.key ?? '',
      decidedBy: decision(first, second),
    };
  });
}

function ranked(rows: readonly string[][], column: number): Total[] {
  const totals = new Map<string, Total>();
  for (const row of rows) {
    const [id = '', , , paidAt = '', amount = ''] = row;
    const key = row[column] ?? '';
    const total = totals.get(key) ?? { key, amount: 0, paidAt: '', id: '' };
    const later = paidAt > total.paidAt || (paidAt === total.paidAt && id > total.id);
    totals.set(key, {
      key,
      amount: total.amount + Number(amount),
      ...(later ? { paidAt, id } : { paidAt: total.paidAt, id: total.id }),
    });
  }
  const order = (one: Total, other: Total): boolean =>
    one.amount !== other.amount
      ? one.amount > other.amount
      : one.paidAt !== other.paidAt
        ? one.paidAt > other.paidAt
        : one.id > other.id;
  return [...totals.values()].sort((one, other) => (order(one, other) ? -1 : 1));
}

function decision(first: Total | undefined, second: Total | undefined): CustomerMonth['decidedBy'] {
  if (first === undefined || second === undefined) return 'ONLY';
  if (first.amount !== second.amount) return 'AMOUNT';
  return first.paidAt !== second.paidAt ? 'TIME' : 'ID';
}

function groupOf(channel: string): string {
  return channelGroups.get(channel) ?? 'UNKNOWN';
}

function textOf(month: string): string {
  return [...(sample.months.find((known) => known.month === month)?.chunks() ?? [])].join('');
}

function referenceRows(kind: string): string[][] {
  return csvRows(readFileSync(REFERENCE_FILES.find((file) => file.kind === kind)?.path ?? '', 'utf8'));
}

/** Rows of a CSV without quotes, the header left out. */
function csvRows(text: string): string[][] {
  const lines = text.trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split(','));
}
