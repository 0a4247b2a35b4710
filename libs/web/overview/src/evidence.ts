import type { Measure, OverviewQuery } from '@cashlight/contract';
import { isProvisional, type ChannelGroupKey, type MixSeries, type MonthPoint } from '@cashlight/web-charts';
import { FIELD } from './shared/measure';
import type { Standing } from './shared/standing.graphql';
import type { LatestCustomers } from './shared/tiles/ConvertTile';

const GROUPS: readonly ChannelGroupKey[] = ['BANK', 'INTERMEDIARY', 'CASH'];

/** The company's own standing; undefined when it has no data in the period. */
export function scopeStanding(
  standings: readonly Standing[],
  units: OverviewQuery['units'],
): Standing | undefined {
  const [first, second] = standings;
  const severalTops = first && second && parentOf(second, units) !== first.unitCode;
  const scope = severalTops ? together(first, standings) : first;
  return scope?.ratio === null ? undefined : scope;
}

/** Several tops of the organisation as one: summed, then divided. They have no target in common. */
function together(first: Standing, standings: readonly Standing[]): Standing {
  const cashless = sum(standings.map((standing) => standing.cashless));
  const total = sum(standings.map((standing) => standing.total));
  return {
    ...first,
    unitCode: '',
    cashless: String(cashless),
    total: String(total),
    ratio: total === 0n ? null : Number(cashless) / Number(total),
    change: null,
    yearAgoChange: null,
    latestMonth: null,
    latestRatio: null,
    target: null,
    gap: null,
    goal: null,
  };
}

/** The units to hold against each other: those right below the company, or the tops where there are several. */
export function comparedStandings({ standings, units }: OverviewQuery): readonly Standing[] {
  const [first, second] = standings;
  if (!first || !second) return [];
  return parentOf(second, units) === first.unitCode ? standings.slice(1) : standings;
}

function parentOf({ unitCode }: Standing, units: OverviewQuery['units']): string | null {
  return units.find(({ code }) => code === unitCode)?.parentCode ?? null;
}

function sum(values: readonly string[]): bigint {
  return values.reduce((total, value) => total + BigInt(value), 0n);
}

/** The ratio month by month; the last month is marked while it is still to be completed. */
export function trendPoints({ trend, freshness, shown }: OverviewQuery, measure: Measure): MonthPoint[] {
  return trend.flatMap(({ month, ratio }) =>
    month === null
      ? []
      : [
          {
            month,
            value: ratio[FIELD[measure]],
            provisional: isProvisional(month, { ...freshness, ...shown }),
          },
        ],
  );
}

/** The customers of a month that the lines show, for what is worked out from them. */
export function customersOf(
  trend: OverviewQuery['trend'],
  month: string | null,
): LatestCustomers | undefined {
  const row = trend.find((each) => each.month === month);
  return row && { cashless: row.cashlessCustomers, total: row.customers };
}

/** The channel groups' shares month by month; a group that a month does not know has none of it. */
export function mixSeries(
  { mix, freshness, shown }: OverviewQuery,
  measure: Measure,
  nameOf: (group: ChannelGroupKey) => string,
): MixSeries[] {
  const months = [...new Set(mix.flatMap(({ month }) => (month === null ? [] : [month])))];
  const shares = new Map(
    mix.map(({ month, channelGroup, share }) => [`${month} ${channelGroup}`, share[FIELD[measure]]]),
  );
  return GROUPS.map((key) => ({
    key,
    name: nameOf(key),
    points: months.map((month) => ({
      month,
      value: shares.has(`${month} ${key}`) ? (shares.get(`${month} ${key}`) ?? null) : 0,
      provisional: isProvisional(month, { ...freshness, ...shown }),
    })),
  }));
}
