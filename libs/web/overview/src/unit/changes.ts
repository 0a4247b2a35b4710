import type { ChannelGroup, Measure, UnitPageChannelMonthFragment, UnitPageQuery } from '@cashlight/contract';
import type { Format } from '@cashlight/web-i18n';

type Channel = UnitPageQuery['channels'][number];
type Rows = readonly UnitPageChannelMonthFragment[];

/** How much of a channel there was before and is now: customers, payments or VND. */
export interface ChannelChange {
  readonly code: string;
  readonly name: string;
  readonly before: bigint;
  readonly now: bigint;
  readonly change: bigint;
}

/** What came and went since another period, counted; never parts of a ratio. */
export interface Changes {
  readonly kind: 'COUNTED';
  /** The greatest rise first, the greatest fall last. */
  readonly channels: readonly ChannelChange[];
  readonly cashless: bigint;
  readonly notCashless: bigint;
  readonly groups: Readonly<Record<ChannelGroup, bigint>>;
}

/**
 * Why nothing is counted: no data in the other period; a different number of months with data in the two, of which the difference would be mostly
 * months; or the period's last month is not complete.
 */
export type NoChanges =
  | { readonly kind: 'NOTHING_BEFORE' }
  | { readonly kind: 'UNEVEN'; readonly now: number; readonly before: number }
  | { readonly kind: 'INCOMPLETE' };

/** Holds the channels of a period against those of another one. */
export function changesSince(
  now: Rows,
  before: Rows,
  isComplete: boolean,
  measure: Measure,
  channels: readonly Channel[],
  format: Format,
): Changes | NoChanges {
  const [monthsNow, monthsBefore] = [monthsOf(now), monthsOf(before)];
  if (monthsBefore === 0) return { kind: 'NOTHING_BEFORE' };
  if (!isComplete) return { kind: 'INCOMPLETE' };
  if (monthsNow !== monthsBefore) return { kind: 'UNEVEN', now: monthsNow, before: monthsBefore };
  const changed = channels.map((channel) => ({
    channel,
    ...changeOf(channel.code, now, before, measure),
  }));
  const sum = (isCounted: (channel: Channel) => boolean) =>
    changed.reduce((total, { channel, change }) => (isCounted(channel) ? total + change : total), 0n);
  return {
    kind: 'COUNTED',
    channels: changed
      .filter((each) => each.before !== 0n || each.now !== 0n)
      .map(({ channel, ...counted }) => ({ code: channel.code, name: format.name(channel), ...counted }))
      .toSorted((a, b) => order(b.change, a.change) || format.compare(a.name, b.name)),
    cashless: sum(({ cashless }) => cashless),
    notCashless: sum(({ cashless }) => !cashless),
    groups: {
      BANK: sum(({ group }) => group === 'BANK'),
      INTERMEDIARY: sum(({ group }) => group === 'INTERMEDIARY'),
      CASH: sum(({ group }) => group === 'CASH'),
    },
  };
}

function monthsOf(rows: Rows): number {
  return new Set(rows.map(({ month }) => month)).size;
}

function changeOf(code: string, now: Rows, before: Rows, measure: Measure) {
  const of = (rows: Rows) =>
    rows.reduce((sum, row) => (row.channelCode === code ? sum + quantityOf(row, measure) : sum), 0n);
  const [after, former] = [of(now), of(before)];
  return { now: after, before: former, change: after - former };
}

/** How much of a measure a row has. */
export function quantityOf(
  row: { readonly customers: number; readonly payments: number; readonly amountVnd: string },
  measure: Measure,
): bigint {
  switch (measure) {
    case 'CUSTOMERS':
      return BigInt(row.customers);
    case 'PAYMENTS':
      return BigInt(row.payments);
    case 'AMOUNT':
      return BigInt(row.amountVnd);
  }
}

function order(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
