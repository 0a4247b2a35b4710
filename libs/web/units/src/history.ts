import type { Measure, UnitsHistoryFragment, UnitsNameFragment } from '@cashlight/contract';
import type { MonthPoint } from '@cashlight/web-charts';
import { addMonths, monthRange, monthsBetween, type Bounds, type Period } from '@cashlight/web-ui';

const FEWEST_MONTHS = 13;
const MOST_MONTHS = 24;

/** The months that the lines show: those of the period and enough before it to see last year's same month, as far as there are data. */
export function historyWindow(
  { from, to }: Period,
  { firstMonth, lastMonth }: Bounds,
): { from: string; to: string } {
  const end = to < lastMonth ? to : lastMonth;
  const wished = Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthsBetween(from, end)));
  const begin = addMonths(end, 1 - wished);
  return { from: begin > firstMonth || firstMonth > end ? begin : firstMonth, to: end };
}

/**
 * The ratio of each unit, month by month. Rows come from the units that made the records; each counts for the listed unit that it is or
 * lies below: numerators and denominators are summed, then divided.
 */
export function historyOf(
  rows: readonly UnitsHistoryFragment[],
  units: readonly UnitsNameFragment[],
  listed: readonly string[],
  measure: Measure,
  window: { from: string; to: string },
  isProvisional: (month: string) => boolean,
): Map<string, MonthPoint[]> {
  const parents = new Map(units.map((unit) => [unit.code, unit.parentCode]));
  const sums = new Map<string, { cashless: bigint; total: bigint }>();
  for (const row of rows) {
    const code = listedAbove(row.unitCode, new Set(listed), parents);
    if (code === undefined) continue;
    const key = `${code} ${row.month}`;
    const before = sums.get(key) ?? { cashless: 0n, total: 0n };
    const [cashless, total] = countsOf(row, measure);
    sums.set(key, { cashless: before.cashless + cashless, total: before.total + total });
  }
  const months = monthRange(window.from, window.to);
  return new Map(
    listed.map((code) => [
      code,
      months.map((month) => ({
        month,
        value: ratioOf(sums.get(`${code} ${month}`)),
        provisional: isProvisional(month),
      })),
    ]),
  );
}

function listedAbove(
  code: string | null,
  listed: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | null>,
): string | undefined {
  const seen = new Set<string>();
  for (let at = code; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (listed.has(at)) return at;
    seen.add(at);
  }
  return undefined;
}

function countsOf(row: UnitsHistoryFragment, measure: Measure): [cashless: bigint, total: bigint] {
  switch (measure) {
    case 'CUSTOMERS':
      return [BigInt(row.cashlessCustomers), BigInt(row.customers)];
    case 'PAYMENTS':
      return [BigInt(row.cashlessPayments), BigInt(row.payments)];
    case 'AMOUNT':
      return [BigInt(row.cashlessAmountVnd), BigInt(row.amountVnd)];
  }
}

function ratioOf(sum: { cashless: bigint; total: bigint } | undefined): number | null {
  return sum === undefined || sum.total === 0n ? null : Number(sum.cashless) / Number(sum.total);
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
