import type { ChannelGroup, Measure, OverviewQuery } from '@cashlight/contract';
import type { BarItem } from '@cashlight/web-charts';
import { measureUnit, type Counted, type Format, type Translate } from '@cashlight/web-i18n';
import { FIELD } from './shared/measure';

const MOST_BARS = 9;

interface ProviderShare {
  readonly code: string;
  readonly name: string;
  readonly group: ChannelGroup | undefined;
  readonly share: number;
  readonly quantity: bigint;
}

/** The partners with the largest shares of the measure, the small ones as one bar. What no partner collected (cash) is left out. */
export function providerBars(data: OverviewQuery, asked: Counted, format: Format, t: Translate): BarItem[] {
  const { measure } = asked;
  const shares = providerShares(data, measure, format);
  const shown = shares.length > MOST_BARS ? shares.slice(0, MOST_BARS - 1) : shares;
  const rest = shares.slice(shown.length);
  const bars = rest.length > 0 ? [...shown, together(rest, t)] : shown;
  return bars.map(({ code, name, group, share, quantity }) => {
    const words = format.quantity(measure, quantity);
    const detail = measure === 'AMOUNT' ? words : `${words} ${measureUnit(asked, t)}`;
    return { code, name, value: share, detail, tone: group };
  });
}

function providerShares(
  { byProvider, providers }: OverviewQuery,
  measure: Measure,
  format: Format,
): ProviderShare[] {
  const providerOf = new Map(providers.map((provider) => [provider.code, provider]));
  return byProvider
    .flatMap((row) => {
      const provider = providerOf.get(row.providerCode ?? '');
      if (!provider) return [];
      const quantity = BigInt(measure === 'AMOUNT' ? row.amountVnd : row[FIELD[measure]]);
      const share = row.share[FIELD[measure]] ?? 0;
      return [{ code: provider.code, name: format.name(provider), group: provider.group, share, quantity }];
    })
    .toSorted((a, b) => b.share - a.share || format.compare(a.name, b.name));
}

function together(shares: readonly ProviderShare[], t: Translate): ProviderShare {
  return {
    code: '',
    name: t('overview.otherProviders', { count: shares.length }),
    group: undefined,
    share: shares.reduce((sum, { share }) => sum + share, 0),
    quantity: shares.reduce((sum, { quantity }) => sum + quantity, 0n),
  };
}
