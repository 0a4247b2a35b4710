import type { ExactAdoptionRow } from '@cashlight/api-adoption';
import { ChannelGroup, type ChannelRecord, type ProviderRecord } from '@cashlight/api-reference';
import { type Language, type Month, type Ratio, ratio } from '@cashlight/domain';
import type { ChannelLine, GroupLine, ProviderLine, ShareLine } from './monthly-report.js';

const GROUPS = Object.keys(ChannelGroup);

/** What was paid in a month, and in the one before it, by the same dimension. */
export class MonthsOfParts {
  private readonly now: readonly ExactAdoptionRow[];
  private readonly before: readonly ExactAdoptionRow[];

  /** @param rows by month and the dimension, of the two months */
  constructor(rows: readonly ExactAdoptionRow[], month: Month) {
    this.now = rows.filter((row) => row.month === month);
    this.before = rows.filter((row) => row.month !== month);
  }

  /** The keys that came in one of the months; none when the month itself has no data. */
  keys<Key>(keyOf: (row: ExactAdoptionRow) => Key): Key[] {
    return this.now.length === 0 ? [] : [...new Set([...this.now, ...this.before].map(keyOf))];
  }

  /** The part of the rows found. What did not come in a month with data is 0 of it. */
  partOf(isMeant: (row: ExactAdoptionRow) => boolean): ShareLine {
    const own = this.now.find(isMeant);
    const whole = this.now[0];
    const part = (count: bigint | undefined, all: bigint | undefined) => ({
      count: count ?? 0n,
      share: ratio(count ?? 0n, all ?? 0n),
    });
    return {
      customers: part(own?.customers, whole?.wholeCustomers),
      previousShare: this.previousShare(isMeant),
      payments: part(own?.payments, whole?.wholePayments),
      amountVnd: part(own?.amountVnd, whole?.wholeAmountVnd),
    };
  }

  private previousShare(isMeant: (row: ExactAdoptionRow) => boolean): Ratio | null {
    return ratio(this.before.find(isMeant)?.customers ?? 0n, this.before[0]?.wholeCustomers ?? 0n);
  }
}

/** The channel groups: bank, intermediary, cash. */
export function groupLines(parts: MonthsOfParts): GroupLine[] {
  return parts
    .keys(({ channelGroup }) => channelGroup)
    .flatMap((group) =>
      group ? [{ ...parts.partOf(({ channelGroup }) => channelGroup === group), group }] : [],
    )
    .sort((left, right) => GROUPS.indexOf(left.group) - GROUPS.indexOf(right.group));
}

/** The channels, by group, within it in the order of the reference list. */
export function channelLines(
  parts: MonthsOfParts,
  channels: readonly ChannelRecord[],
  language: Language,
): ChannelLine[] {
  const known = new Set(parts.keys(({ channelCode }) => channelCode));
  const lines = channels
    .filter(({ code }) => known.has(code))
    .map((channel) => ({
      ...parts.partOf(({ channelCode }) => channelCode === channel.code),
      name: nameOf(channel, language),
      group: channel.group,
      cashless: channel.cashless,
    }));
  return lines.sort((left, right) => GROUPS.indexOf(left.group) - GROUPS.indexOf(right.group));
}

/** The providers, those with most customers first, then in the order of the reference list; what was paid without one is last. */
export function providerLines(
  parts: MonthsOfParts,
  providers: readonly ProviderRecord[],
  language: Language,
): ProviderLine[] {
  const known = parts.keys((row) => row.providerCode ?? null);
  const named = providers
    .filter(({ code }) => known.includes(code))
    .map((provider) => ({
      ...parts.partOf(({ providerCode }) => providerCode === provider.code),
      name: nameOf(provider, language),
    }));
  const nobody = { ...parts.partOf((row) => (row.providerCode ?? null) === null), name: null };
  return [
    ...named.sort((left, right) => Number(right.customers.count - left.customers.count)),
    ...(known.includes(null) ? [nobody] : []),
  ];
}

/** The name in a language; English falls back on Vietnamese. */
export function nameOf(
  named: { readonly name: string; readonly nameEn: string | null },
  language: Language,
): string {
  return language === 'en' ? (named.nameEn ?? named.name) : named.name;
}
