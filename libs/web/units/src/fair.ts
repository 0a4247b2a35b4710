import {
  areApart,
  beyondChance,
  changeVerdict,
  customersInLatest,
  funnelLimits,
  funnelOf,
  funnelVerdict,
  peerGroups,
  ratioOfAll,
  usualChange,
  usualChangeLimits,
  type ChangeVerdict,
  type Funnel,
  type FunnelVerdict,
  type Limits,
  type PeerGroup,
  type UnitCount,
} from '@cashlight/domain';
import type { Measure } from '@cashlight/contract';
import type { MonthCount } from './history';
import type { RankedUnit } from './ranking';

/** How a unit stands among the others when size and chance are taken into account. */
export interface UnitFairness {
  /** Customers in the latest month of the period that it has data for; null without data. */
  customers: number | null;
  /** Customers, or payments, a month: what the ratio stands on; null without data, and for amounts. */
  size: number | null;
  /** The group of units of its size, and its rank in it; null without data. */
  group: PeerGroup | null;
  groupRank: number | null;
  verdict: FunnelVerdict | null;
  /** Between which ratios units of its size usually lie (95%). */
  usual: Limits | null;
  /** Of a month against the one before; null for longer periods. */
  changeVerdict: ChangeVerdict | null;
  /** Between which changes its steps from month to month usually lie. */
  usualChange: Limits | null;
  /** The units next to it in rank that differ from it by no more than chance and the usual swing. */
  alike: readonly Pick<RankedUnit, 'code' | 'name' | 'rank'>[];
}

/** A row of the comparison. */
export interface ComparedUnit extends RankedUnit, UnitFairness {}

/** What holds for all units together. */
export interface FairComparison {
  units: ComparedUnit[];
  /** Null where units cannot be judged: see `unjudged`. */
  funnel: Funnel | null;
  /** How many units differ from the ratio of all by more than chance alone gives, of how many judged; null without a funnel. */
  beyondChance: { readonly apart: number; readonly judged: number } | null;
  /** Why there is no funnel: money has no number of cases, or there are too few units. */
  unjudged: 'AMOUNT' | 'FEW' | null;
  /** The largest units first. */
  groups: readonly PeerGroup[];
}

export interface FairQuestion {
  measure: Measure;
  /** The period's last month where the period is one month, so that its change can be judged. */
  judgedMonth: string | null;
  period: { readonly from: string; readonly to: string };
}

export const UNKNOWN: UnitFairness = {
  customers: null,
  size: null,
  group: null,
  groupRank: null,
  verdict: null,
  usual: null,
  changeVerdict: null,
  usualChange: null,
  alike: [],
};

/** Compares ranked units fairly. `counts` are each unit's months up to the period's last one, in order. */
export function compareFairly(
  ranked: readonly RankedUnit[],
  counts: ReadonlyMap<string, readonly (MonthCount | null)[]>,
  question: FairQuestion,
): FairComparison {
  const monthsOf = ({ code }: RankedUnit): readonly (MonthCount | null)[] => counts.get(code) ?? [];
  const asked = ranked.map((unit) => within(question.period, monthsOf(unit)));
  const cases = ranked.map((unit, at) =>
    question.measure === 'AMOUNT' ? null : casesOf(unit, asked[at]?.length ?? 0),
  );
  const sent = ranked.map(({ cashless, total }) => ({ cashless, all: total }));
  const judged = cases.flatMap((one) => one ?? []);
  const funnel = funnelOf(judged, ratioOfAll(sent));
  const customers = asked.map((months) => customersInLatest(months, question.period));
  const groups = peerGroups(ranked.map(({ code }, at) => ({ code, customers: customers[at] ?? 0 })));
  const alike = alikeNeighbours(ranked, cases, monthsOf);
  const units = ranked.map((unit, at): ComparedUnit => {
    const own = cases[at] ?? null;
    const group = groups.find(({ codes }) => codes.includes(unit.code)) ?? null;
    return {
      ...unit,
      customers: customers[at] ?? null,
      size: own?.all ?? null,
      group,
      groupRank:
        group &&
        rankAmong(
          unit,
          ranked.filter(({ code }) => group.codes.includes(code)),
        ),
      verdict: funnel && own && funnelVerdict(funnel, own),
      usual: funnel && own && funnelLimits(funnel, own.all, 95),
      ...changeOf(monthsOf(unit), question),
      alike: alike.get(unit.code) ?? [],
    };
  });
  const unjudged = question.measure === 'AMOUNT' ? 'AMOUNT' : funnel === null ? 'FEW' : null;
  return { units, funnel, beyondChance: funnel && beyondChance(funnel, judged), unjudged, groups };
}

/** The unit's cases in an average one of its months with data; null without any. */
function casesOf({ cashless, total }: RankedUnit, months: number): UnitCount | null {
  return total > 0 && months > 0 ? { cashless: cashless / months, all: total / months } : null;
}

/** The months of the period that have data. */
function within({ from, to }: FairQuestion['period'], months: readonly (MonthCount | null)[]): MonthCount[] {
  return months.flatMap((count) =>
    count !== null && count.month >= from && count.month <= to ? [count] : [],
  );
}

function rankAmong({ ratio }: RankedUnit, peers: readonly RankedUnit[]): number | null {
  return ratio === null ? null : 1 + peers.filter((peer) => (peer.ratio ?? -1) > ratio).length;
}

const NO_CHANGE = { changeVerdict: null, usualChange: null };

function changeOf(
  months: readonly (MonthCount | null)[],
  { measure, judgedMonth }: FairQuestion,
): Pick<UnitFairness, 'changeVerdict' | 'usualChange'> {
  const last = months.at(-1);
  if (measure === 'AMOUNT' || !last) return NO_CHANGE;
  if (last.month !== judgedMonth) return NO_CHANGE;
  const cases = months.map(toCases);
  return {
    changeVerdict: changeVerdict(cases),
    usualChange: usualChangeLimits(cases.slice(0, -1), casesIn(last)),
  };
}

function toCases(month: MonthCount | null): UnitCount | null {
  return month && casesIn(month);
}

function casesIn({ cashless, all }: MonthCount): UnitCount {
  return { cashless: Number(cashless), all: Number(all) };
}

/** Neighbours in rank that cannot be told apart, by code, both ways. */
function alikeNeighbours(
  ranked: readonly RankedUnit[],
  cases: readonly (UnitCount | null)[],
  monthsOf: (unit: RankedUnit) => readonly (MonthCount | null)[],
): Map<string, RankedUnit[]> {
  const swings = ranked.map((unit, at) => {
    const own = cases[at];
    return own ? { ...own, sigma: usualChange(monthsOf(unit).map(toCases))?.sigma ?? null } : null;
  });
  const alike = new Map<string, RankedUnit[]>(ranked.map(({ code }) => [code, []]));
  ranked.forEach((unit, at) => {
    const next = ranked[at + 1];
    const [own, other] = [swings[at], swings[at + 1]];
    if (!next || !own || !other || areApart(own, other)) return;
    alike.get(unit.code)?.push(next);
    alike.get(next.code)?.unshift(unit);
  });
  return alike;
}
