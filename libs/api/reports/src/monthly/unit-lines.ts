import type { ExactStanding, Standings } from '@cashlight/api-adoption';
import { compareRatios, type Language, type Ratio } from '@cashlight/domain';
import { type Before, type PlaceAmongPeers, together, type UnitLine } from './monthly-report.js';
import { nameOf } from './share-lines.js';

/** The standings that a report needs: of the month and of the year so far, by customers and by amount. */
export interface ReportStandings {
  readonly customers: Standings;
  readonly amount: Standings;
  readonly customersToDate: Standings;
  readonly amountToDate: Standings;
}

/** The units one by one, ranked among each other. */
export function unitLines(
  units: readonly ExactStanding[],
  standings: ReportStandings,
  language: Language,
): UnitLine[] {
  const ratios = units.flatMap(({ ratio }) => (ratio ? [ratio] : []));
  return units.map((each) => ({
    ...lineOf([each], standings, nameOf(each.unit, language)),
    rank: each.ratio && rankAmong(ratios, each.ratio),
  }));
}

/**
 * Several units as one: sums over sums.
 * @param before what their customers are held against; of one unit its own
 */
export function lineOf(
  units: readonly ExactStanding[],
  standings: ReportStandings,
  name: string,
  before?: Before,
): UnitLine {
  const customers = together(units, before);
  const [only] = units;
  return {
    code: only && units.length === 1 ? only.unit.code : '',
    name,
    customers,
    rank: null,
    yearToDateRatio: together(sameUnits(units, standings.customersToDate)).ratio,
    customersToConvert: customers.goal?.customersToConvert ?? null,
    goalYear: customers.goal?.year ?? null,
    amountRatio: together(sameUnits(units, standings.amount)).ratio,
  };
}

/** Where one of several units stands; null without data or without another to be held against. */
export function placeAmong(peers: readonly ExactStanding[], unitId: number): PlaceAmongPeers | null {
  const ratios = peers.flatMap(({ ratio }) => (ratio ? [ratio] : []));
  const own = peers.find(({ unit }) => unit.id === unitId)?.ratio;
  return own && ratios.length > 1 ? { rank: rankAmong(ratios, own), of: ratios.length } : null;
}

/** Whether a unit has data in the month or earlier in its year. */
export function hasData(unit: ExactStanding, { customersToDate }: ReportStandings): boolean {
  return sameUnits([unit], customersToDate).some(({ total }) => total > 0n);
}

/** 1 and how many are higher: units share a place only when they are exactly equal. */
function rankAmong(ratios: readonly Ratio[], own: Ratio): number {
  return 1 + ratios.filter((other) => compareRatios(other, own) > 0).length;
}

function sameUnits(units: readonly ExactStanding[], { asked, below }: Standings): ExactStanding[] {
  const ids = new Set(units.map(({ unit }) => unit.id));
  return [...asked, ...below].filter(({ unit }) => ids.has(unit.id));
}
