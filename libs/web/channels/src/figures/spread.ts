import { concentration, toFloat } from '@cashlight/domain';
import type { ChannelGroup, ChannelsPageQuery, Measure } from '@cashlight/contract';
import type { Format } from '@cashlight/web-i18n';
import type { Listed } from './part';

/** A provider's part of what is paid without cash through providers. */
export interface Slice {
  readonly code: string;
  readonly name: string;
  readonly group: ChannelGroup | undefined;
  readonly share: number;
  readonly level: bigint;
}

/** How what is paid without cash spreads over the providers. */
export interface Spread {
  /** As many providers of equal size would be as concentrated. */
  readonly equals: number;
  /** The Herfindahl–Hirschman index, a fraction. */
  readonly index: number;
  readonly largest: number;
  readonly largestThree: number;
  /** The largest first. */
  readonly slices: readonly Slice[];
}

type Rows = ChannelsPageQuery['cashless'];

/** Null where nothing was paid without cash through a provider. `group`: of the channels of one group alone. */
export function spreadOf(
  rows: Rows,
  providers: readonly Listed[],
  measure: Measure,
  format: Format,
  group?: ChannelGroup,
): Spread | null {
  const inGroup = group === undefined ? rows : rows.filter(({ channelGroup }) => channelGroup === group);
  const levels = providers.map((provider) => ({
    provider,
    level: sum(
      inGroup.filter((row) => row.providerCode === provider.code),
      measure,
    ),
  }));
  const found = concentration(levels.map(({ level }) => level));
  if (!found) return null;
  const whole = sum(levelled(inGroup), measure);
  const slices = levels
    .filter(({ level }) => level > 0n)
    .map(({ provider, level }) => ({
      code: provider.code,
      name: format.name(provider),
      group: provider.group,
      level,
      share: Number(level) / Number(whole),
    }))
    .toSorted((one, other) => Number(other.level - one.level) || format.compare(one.name, other.name));
  return {
    equals: toFloat(found.effectiveNumber),
    index: toFloat(found.index),
    largest: toFloat(found.largest),
    largestThree: toFloat(found.largestThree),
    slices,
  };
}

/** The part of what is paid without cash that names no provider; null where nothing is. */
export function withoutProvider(rows: Rows, measure: Measure): number | null {
  const whole = sum(rows, measure);
  return whole === 0n ? null : Number(whole - sum(levelled(rows), measure)) / Number(whole);
}

function levelled(rows: Rows): Rows {
  return rows.filter(({ providerCode }) => providerCode !== null);
}

function sum(rows: Rows, measure: Measure): bigint {
  return rows.reduce((total, row) => total + cashlessOf(row, measure), 0n);
}

function cashlessOf(row: Rows[number], measure: Measure): bigint {
  switch (measure) {
    case 'CUSTOMERS':
      return BigInt(row.cashlessCustomers);
    case 'PAYMENTS':
      return BigInt(row.cashlessPayments);
    case 'AMOUNT':
      return BigInt(row.cashlessAmountVnd);
  }
}
