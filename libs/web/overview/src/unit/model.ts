import type { UnitPageQuery } from '@cashlight/contract';
import { isProvisional, shortNames, type MonthPoint } from '@cashlight/web-charts';
import type { Format } from '@cashlight/web-i18n';
import { windowOf } from '../shared/measure';
import type { Standing } from '../shared/standing.graphql';
import { countsWithin, monthCounts, monthPoints, type MonthCounts } from './counts';
import { familyOf, membersOf, successionOf, type Family, type Succession, type UnitNode } from './family';
import { periodBefore, type UnitQuestion } from './question';
import { rankAmong, type Rank, type Ranked } from './rank';

/** A peer with its months in the measure asked for. */
export interface Peer extends Ranked {
  readonly fullName: string;
  readonly points: readonly MonthPoint[];
}

/** What the page of a unit draws from. */
export interface UnitStory {
  readonly question: UnitQuestion;
  readonly answer: UnitPageQuery;
  readonly family: Family;
  readonly succession: Succession | undefined;
  /** The unit's name in full, and as its peers are told apart. */
  readonly name: string;
  readonly shortName: string;
  /** undefined: no data in the period */
  readonly standing: Standing | undefined;
  readonly other: Standing | undefined;
  /** The units right below. */
  readonly below: readonly Standing[];
  /** Its customers by month, whatever the measure: for targets and sizes. */
  readonly customers: MonthCounts;
  /** Its months and the company's, in the measure asked for. */
  readonly points: readonly MonthPoint[];
  readonly companyPoints: readonly MonthPoint[];
  /** Those that have had data, itself included, in the order of the list. */
  readonly peers: readonly Peer[];
  readonly rank: Rank | null;
  readonly rankBefore: Rank | null;
  readonly last: LastMonth;
}

/** The period's last month, as far as there are data at all: what holds now. */
export interface LastMonth {
  readonly month: string;
  /** Whether it has all its units and days. */
  readonly isComplete: boolean;
  /** The units that have no data for it. */
  readonly missing: readonly UnitNode[];
}

/** Makes the answer ready to be shown; undefined for a unit that is not in the list. */
export function unitStory(
  answer: UnitPageQuery,
  question: UnitQuestion,
  format: Format,
): UnitStory | undefined {
  const family = familyOf(question.unit, answer.units);
  if (!family) return undefined;
  const { measure, period } = question;
  const peers = peersOf(family, answer, question, format);
  const [standing, ...below] = answer.standings;
  const isOwn = ({ unitCode }: { unitCode: string | null }) =>
    unitCode !== null && family.members.has(unitCode);
  const everybody = monthCounts(answer.history, () => true, measure);
  const own = peers.find(({ code }) => code === family.unit.code);
  const before = periodBefore(period);
  return {
    question,
    answer,
    family,
    succession: successionOf(family.unit, answer.units),
    name: format.name(family.unit),
    shortName: own?.name ?? format.name(family.unit),
    standing: standing?.ratio === null ? undefined : standing,
    other: answer.otherStandings[0],
    below,
    customers: monthCounts(answer.history.filter(isOwn), () => true, 'CUSTOMERS'),
    points: own?.points ?? [],
    companyPoints: pointsOf(everybody, answer, question),
    peers,
    rank: rankAmong(family.unit.code, peers),
    rankBefore: rankAmong(
      family.unit.code,
      peers.map((peer) => ({ ...peer, counts: countsWithin(peer.months, before) })),
    ),
    last: lastMonth(answer, question),
  };
}

/** Where the period reaches beyond the last month with data, the server's count of units speaks of a month that is still to come. */
function lastMonth({ freshness, units }: UnitPageQuery, { period, bounds }: UnitQuestion): LastMonth {
  const isOver = period.to <= bounds.lastMonth;
  const month = isOver ? period.to : bounds.lastMonth;
  const unitsWithData = isOver ? freshness.unitsWithData : freshness.units;
  const missing = new Set(isOver ? freshness.missingUnitCodes : []);
  return {
    month,
    isComplete: missing.size === 0 && !isProvisional(month, { ...freshness, unitsWithData }),
    missing: units.filter(({ code }) => missing.has(code)),
  };
}

type PeerWithMonths = Peer & { readonly months: MonthCounts };

/** The peers that have had data in the months shown and have not ended before the period; the unit itself always. */
function peersOf(
  { unit, peers }: Family,
  answer: UnitPageQuery,
  question: UnitQuestion,
  format: Format,
): PeerWithMonths[] {
  const { period, measure } = question;
  const known = peers
    .map((peer) => {
      const members = membersOf(peer.code, answer.units);
      const months = monthCounts(answer.history, (code) => members.has(code), measure);
      return { peer, months, counts: countsWithin(months, period) };
    })
    .filter(
      ({ peer, months, counts }) => peer === unit || counts !== null || isAwaited(peer, months, period.to),
    );
  const full = known.map(({ peer }) => ({ code: peer.code, name: format.name(peer) }));
  const short = shortNames(full);
  return known.map(({ peer, months, counts }) => ({
    code: peer.code,
    name: short.get(peer.code) ?? format.name(peer),
    fullName: format.name(peer),
    counts,
    months,
    points: pointsOf(months, answer, question),
  }));
}

function isAwaited({ successorFrom }: UnitNode, months: MonthCounts, to: string): boolean {
  return months.size > 0 && (successorFrom === null || successorFrom > to);
}

function pointsOf(
  months: MonthCounts,
  answer: UnitPageQuery,
  { period, bounds }: UnitQuestion,
): MonthPoint[] {
  return monthPoints(months, windowOf(period, bounds), { ...answer.freshness, ...answer.shown });
}
