import type { ChannelsCountsFragment, Measure } from '@cashlight/contract';

/** What something has in a month. */
export interface Level {
  /** In the measure that is looked at: customers, payments or VND. */
  readonly level: bigint;
  /** Customers or payments behind it. */
  readonly count: bigint;
}

/** What something has, month by month; a month without an entry has nothing of it. */
export type Levels = ReadonlyMap<string, Level>;

const NOTHING: Level = { level: 0n, count: 0n };

/** A row in the measure that is looked at; money is counted by the payments behind it. */
export function levelOf(row: ChannelsCountsFragment, measure: Measure): Level {
  switch (measure) {
    case 'CUSTOMERS':
      return { level: BigInt(row.customers), count: BigInt(row.customers) };
    case 'PAYMENTS':
      return { level: BigInt(row.payments), count: BigInt(row.payments) };
    case 'AMOUNT':
      return { level: BigInt(row.amountVnd), count: BigInt(row.payments) };
  }
}

type MonthRow = ChannelsCountsFragment & { readonly month: string | null };

/** Rows by month as the levels of one thing each; rows without a key or a month are left out. */
export function levelsBy<Row extends MonthRow>(
  rows: readonly Row[],
  measure: Measure,
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string, Levels> {
  const found = new Map<string, Map<string, Level>>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null || row.month === null) continue;
    const levels = found.get(key) ?? new Map<string, Level>();
    levels.set(row.month, plus(levels.get(row.month), levelOf(row, measure)));
    found.set(key, levels);
  }
  return found;
}

/** All rows as the levels of one thing. */
export function levelsOf(rows: readonly MonthRow[], measure: Measure): Levels {
  return levelsBy(rows, measure, () => '').get('') ?? new Map<string, Level>();
}

/** Several things as one: their levels added up month by month. */
export function together(parts: Iterable<Levels>): Levels {
  const sums = new Map<string, Level>();
  for (const levels of parts)
    for (const [month, level] of levels) sums.set(month, plus(sums.get(month), level));
  return sums;
}

export function levelIn(levels: Levels, month: string): Level {
  return levels.get(month) ?? NOTHING;
}

/** The level summed over months. */
export function over(levels: Levels, months: readonly string[]): bigint {
  return months.reduce((sum, month) => sum + levelIn(levels, month).level, 0n);
}

function plus(one: Level = NOTHING, other: Level): Level {
  return { level: one.level + other.level, count: one.count + other.count };
}
