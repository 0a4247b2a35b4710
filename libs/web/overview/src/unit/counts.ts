import type { Measure, UnitPageHistoryFragment } from '@cashlight/contract';
import { isProvisional, type MonthFreshness, type MonthPoint } from '@cashlight/web-charts';
import { monthRange } from '@cashlight/web-ui';

/** Without cash, and all: customers, payments or VND. */
export interface Counts {
  readonly cashless: bigint;
  readonly total: bigint;
}

/** What some units have, month by month; a month without data is not in it. */
export type MonthCounts = ReadonlyMap<string, Counts>;

const NONE: Counts = { cashless: 0n, total: 0n };

/** Numerators and denominators of the units, summed by month. */
export function monthCounts(
  rows: readonly UnitPageHistoryFragment[],
  isCounted: (unitCode: string) => boolean,
  measure: Measure,
): MonthCounts {
  const sums = new Map<string, Counts>();
  for (const row of rows) {
    if (row.month === null || row.unitCode === null || !isCounted(row.unitCode)) continue;
    sums.set(row.month, plus(sums.get(row.month) ?? NONE, countsOf(row, measure)));
  }
  return sums;
}

/** The sum over a period, both ends included; null without data. */
export function countsWithin(months: MonthCounts, { from, to }: { from: string; to: string }): Counts | null {
  const found = [...months].filter(([month]) => month >= from && month <= to);
  return found.length === 0 ? null : found.reduce((sum, [, counts]) => plus(sum, counts), NONE);
}

/** A fraction; null where there is nothing to divide by. */
export function ratioOf(counts: Counts | null | undefined): number | null {
  return !counts || counts.total === 0n ? null : Number(counts.cashless) / Number(counts.total);
}

/** The ratio of every month of the lines over time, as far as anybody has data. */
export function monthPoints(
  months: MonthCounts,
  window: { from: string; to: string },
  freshness: MonthFreshness,
): MonthPoint[] {
  const end =
    freshness.lastMonth !== null && freshness.lastMonth < window.to ? freshness.lastMonth : window.to;
  return monthRange(window.from, end).map((month) => ({
    month,
    value: ratioOf(months.get(month)),
    provisional: isProvisional(month, freshness),
  }));
}

function countsOf(row: UnitPageHistoryFragment, measure: Measure): Counts {
  switch (measure) {
    case 'CUSTOMERS':
      return { cashless: BigInt(row.cashlessCustomers), total: BigInt(row.customers) };
    case 'PAYMENTS':
      return { cashless: BigInt(row.cashlessPayments), total: BigInt(row.payments) };
    case 'AMOUNT':
      return { cashless: BigInt(row.cashlessAmountVnd), total: BigInt(row.amountVnd) };
  }
}

function plus(one: Counts, other: Counts): Counts {
  return { cashless: one.cashless + other.cashless, total: one.total + other.total };
}
