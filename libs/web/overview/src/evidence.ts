import type { Measure, OverviewQuery } from '@cashlight/contract';
import type { Format } from '@cashlight/web-i18n';
import {
  isProvisional,
  type ChannelGroupKey,
  type MixSeries,
  type MonthPoint,
  type UnitStanding,
} from '@cashlight/web-charts';

export type OverviewStanding = OverviewQuery['standings'][number];
const GROUPS: readonly ChannelGroupKey[] = ['BANK', 'INTERMEDIARY', 'CASH'];

/** The fields that hold a measure in ratios and shares. */
export const FIELD = {
  CUSTOMERS: 'customers',
  PAYMENTS: 'payments',
  AMOUNT: 'amount',
} as const satisfies Record<Measure, string>;

/** The scope's own standing; undefined when it has no data in the period. */
export function scopeStanding(
  standings: readonly OverviewStanding[],
  units: OverviewQuery['units'],
): OverviewStanding | undefined {
  const [first, second] = standings;
  const severalTops = first && second && parentOf(second, units) !== first.unitCode;
  const scope = severalTops ? together(first, standings) : first;
  return scope?.ratio === null ? undefined : scope;
}

/** Several tops of the organisation as one: summed, then divided. They have no target in common. */
function together(first: OverviewStanding, standings: readonly OverviewStanding[]): OverviewStanding {
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

/** The units to hold against each other: those below the scope, or its neighbours where it has none below. */
export function comparedStandings({ standings, peers, units }: OverviewQuery): readonly OverviewStanding[] {
  const below = childrenIn(standings, units);
  return below.length > 0 ? below : childrenIn(peers ?? [], units);
}

function childrenIn(
  standings: readonly OverviewStanding[],
  units: OverviewQuery['units'],
): readonly OverviewStanding[] {
  const [first, second] = standings;
  if (!first || !second) return [];
  return parentOf(second, units) === first.unitCode ? standings.slice(1) : standings;
}

function parentOf({ unitCode }: OverviewStanding, units: OverviewQuery['units']): string | null {
  return units.find(({ code }) => code === unitCode)?.parentCode ?? null;
}

function sum(values: readonly string[]): bigint {
  return values.reduce((total, value) => total + BigInt(value), 0n);
}

export function unitBars(
  standings: readonly OverviewStanding[],
  units: OverviewQuery['units'],
  format: Format,
): UnitStanding[] {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  return standings.map(({ unitCode, latestRatio, target, gap }) => {
    const unit = unitOf.get(unitCode);
    return { code: unitCode, name: unit ? format.name(unit) : unitCode, value: latestRatio, target, gap };
  });
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

/**
 * The path of this year and of the one before, as far as the window of the trend reaches. A former year that is given by
 * its December alone has no line to draw.
 */
export function pathPoints({ path, pathBefore, trend }: OverviewQuery): MonthPoint[] {
  const first = trend[0]?.month ?? '';
  const before = pathBefore.length > 1 ? pathBefore : [];
  return [...before, ...path]
    .filter(({ month }) => month >= first)
    .map(({ month, target }) => ({ month, value: target }));
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
