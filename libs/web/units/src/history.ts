import type { Measure, UnitsHistoryFragment, UnitsNameFragment } from '@cashlight/contract';
import type { MonthPoint } from '@cashlight/web-charts';
import { addMonths, monthRange, monthsBetween, type Bounds, type Period } from '@cashlight/web-ui';

const FEWEST_MONTHS = 13;
const MOST_MONTHS = 24;

/** So many months before the last one say what is usual for a unit. */
const USUAL_MONTHS = 24;

interface Months {
  from: string;
  to: string;
}

/** The months that the lines show: those of the period and enough before it to see last year's same month, as far as there are data. */
export function historyWindow({ from, to }: Period, bounds: Bounds): Months {
  const end = to < bounds.lastMonth ? to : bounds.lastMonth;
  const wished = Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthsBetween(from, end)));
  return { from: notBefore(addMonths(end, 1 - wished), end, bounds), to: end };
}

/** The months of the lines and of the period, and two years before the last of them: what is usual shows in those. */
export function usualWindow({ from, to }: Months, period: Pick<Period, 'from'>, bounds: Bounds): Months {
  const [earliest = from] = [addMonths(to, -USUAL_MONTHS), from, period.from].toSorted();
  return { from: notBefore(earliest, to, bounds), to };
}

function notBefore(begin: string, end: string, { firstMonth }: Bounds): string {
  return begin > firstMonth || firstMonth > end ? begin : firstMonth;
}

/** A unit's month: its customers, and how much of what is measured (customers, payments, đồng) is without cash. */
export interface MonthCount {
  readonly month: string;
  readonly customers: number;
  readonly cashless: bigint;
  readonly all: bigint;
}

/**
 * The months of each unit, in order; null where it has no data. Rows come from the units that made the records; each counts for the listed unit
 * that it is or lies below.
 */
export function monthCounts(
  rows: readonly UnitsHistoryFragment[],
  units: readonly UnitsNameFragment[],
  listed: readonly string[],
  measure: Measure,
  window: Months,
): Map<string, (MonthCount | null)[]> {
  const above = listedAbove(units, new Set(listed));
  const sums = new Map<string, MonthCount>();
  for (const row of rows) {
    const code = above(row.unitCode);
    if (code === undefined || row.month === null) continue;
    const key = `${code} ${row.month}`;
    const before = sums.get(key);
    const [cashless, all] = countsOf(row, measure);
    sums.set(key, {
      month: row.month,
      customers: (before?.customers ?? 0) + row.customers,
      cashless: (before?.cashless ?? 0n) + cashless,
      all: (before?.all ?? 0n) + all,
    });
  }
  const months = monthRange(window.from, window.to);
  return new Map(listed.map((code) => [code, months.map((month) => withData(sums.get(`${code} ${month}`)))]));
}

/** The line of a unit: numerators and denominators were summed, now they are divided. */
export function lineOf(
  counts: readonly (MonthCount | null)[],
  months: readonly string[],
  isProvisional: (month: string) => boolean,
): MonthPoint[] {
  const byMonth = new Map(counts.flatMap((count) => (count === null ? [] : [[count.month, count]])));
  return months.map((month) => {
    const count = byMonth.get(month);
    const value = count === undefined ? null : Number(count.cashless) / Number(count.all);
    return { month, value, provisional: isProvisional(month) };
  });
}

/** Finds the listed unit that a unit is or lies below. */
function listedAbove(
  units: readonly UnitsNameFragment[],
  listed: ReadonlySet<string>,
): (code: string | null) => string | undefined {
  const parents = new Map(units.map((unit) => [unit.code, unit.parentCode]));
  return (code) => {
    const seen = new Set<string>();
    for (let at = code; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (listed.has(at)) return at;
      seen.add(at);
    }
    return undefined;
  };
}

function withData(count: MonthCount | undefined): MonthCount | null {
  return count === undefined || count.all === 0n ? null : count;
}

function countsOf(row: UnitsHistoryFragment, measure: Measure): [cashless: bigint, all: bigint] {
  switch (measure) {
    case 'CUSTOMERS':
      return [BigInt(row.cashlessCustomers), BigInt(row.customers)];
    case 'PAYMENTS':
      return [BigInt(row.cashlessPayments), BigInt(row.payments)];
    case 'AMOUNT':
      return [BigInt(row.cashlessAmountVnd), BigInt(row.amountVnd)];
  }
}

/** The unit whose line rose most from its first to its last value, in fractions; undefined where no line has two values. */
export function greatestRise(
  history: ReadonlyMap<string, readonly MonthPoint[]>,
): { code: string; change: number } | undefined {
  const changes = [...history].flatMap(([code, points]) => {
    const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
    const [first, last] = [values[0], values.at(-1)];
    return values.length < 2 || first === undefined || last === undefined
      ? []
      : [{ code, change: last - first }];
  });
  return changes.toSorted((a, b) => b.change - a.change)[0];
}
