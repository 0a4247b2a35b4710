import type { ExactAdoptionRow } from '@cashlight/api-adoption';
import { ChannelGroup, type ChannelRecord, type ProviderRecord } from '@cashlight/api-reference';
import { type Language, ratio } from '@cashlight/domain';
import type { ChannelLine, GroupLine, ProviderLine, ShareLine } from './monthly-report.js';

const GROUPS = Object.keys(ChannelGroup);

/** The channel groups: bank, intermediary, cash. */
export function groupLines(rows: readonly ExactAdoptionRow[]): GroupLine[] {
  return rows
    .flatMap((row) => (row.channelGroup ? [{ ...shares(row), group: row.channelGroup }] : []))
    .sort((left, right) => GROUPS.indexOf(left.group) - GROUPS.indexOf(right.group));
}

/** The channels, by group, within it in the order of the reference list. */
export function channelLines(
  rows: readonly ExactAdoptionRow[],
  channels: readonly ChannelRecord[],
  language: Language,
): ChannelLine[] {
  const lines = channels.flatMap((channel) => {
    const row = rows.find(({ channelCode }) => channelCode === channel.code);
    const { group, cashless } = channel;
    return row ? [{ ...shares(row), name: nameOf(channel, language), group, cashless }] : [];
  });
  return lines.sort((left, right) => GROUPS.indexOf(left.group) - GROUPS.indexOf(right.group));
}

/** The providers, those with most customers first; what was paid without one is last. */
export function providerLines(
  rows: readonly ExactAdoptionRow[],
  providers: readonly ProviderRecord[],
  language: Language,
): ProviderLine[] {
  const lines = rows.map((row) => {
    const provider = providers.find(({ code }) => code === row.providerCode);
    return { ...shares(row), name: provider ? nameOf(provider, language) : null };
  });
  return lines.sort(
    (left, right) =>
      Number(left.name === null) - Number(right.name === null) ||
      Number(right.customers.count - left.customers.count),
  );
}

/** The name in a language; English falls back on Vietnamese. */
export function nameOf(
  named: { readonly name: string; readonly nameEn: string | null },
  language: Language,
): string {
  return language === 'en' ? (named.nameEn ?? named.name) : named.name;
}

function shares(row: ExactAdoptionRow): ShareLine {
  return {
    customers: { count: row.customers, share: ratio(row.customers, row.wholeCustomers) },
    payments: { count: row.payments, share: ratio(row.payments, row.wholePayments) },
    amountVnd: { count: row.amountVnd, share: ratio(row.amountVnd, row.wholeAmountVnd) },
  };
}
