import type { Coverage, DataFreshness, ExactStanding } from '@cashlight/api-adoption';
import type { ChannelGroup } from '@cashlight/api-reference';
import { difference, type Goal, type Language, type Month, type Ratio, ratio } from '@cashlight/domain';

/** A month of a unit as it is reported, in one language; figures exact. The document starts from it. */
export interface MonthlyReport {
  readonly language: Language;
  readonly month: Month;
  /** the unit asked for; null: the whole organisation */
  readonly unitCode: string | null;
  /** the unit reported on; null: the whole organisation, where it has several tops */
  readonly unitName: string | null;
  readonly finding: readonly string[];
  /** among the units beside it, by customers; null for the whole organisation, and where there is nobody to be held against */
  readonly place: PlaceAmongPeers | null;
  readonly keyFigures: readonly KeyFigure[];
  /** by customers; null without a target */
  readonly goal: Goal | null;
  /** by customers, from the same month a year ago to this one; every month is there */
  readonly trend: readonly TrendPoint[];
  /** the units right below, in the order of the reference list */
  readonly units: readonly UnitLine[];
  /** all of them together: sums over sums */
  readonly total: UnitLine;
  readonly groups: readonly GroupLine[];
  readonly channels: readonly ChannelLine[];
  readonly providers: readonly ProviderLine[];
  /** by day */
  readonly events: readonly EventLine[];
  readonly nextMonth: NextMonth;
  /** names of all units that the report is about, those listed and those further below, by their codes */
  readonly unitNames: ReadonlyMap<string, string>;
  readonly data: DataFreshness;
  readonly coverage: Coverage;
  /** names of the units without data in the month */
  readonly missingUnits: readonly string[];
}

/** Where a unit stands among those beside it: 1 for the highest ratio, equal ones share it. */
export interface PlaceAmongPeers {
  readonly rank: number;
  /** how many have data */
  readonly of: number;
}

/** One measure of the whole; `amount` in VND. */
export interface KeyFigure extends Comparison {
  readonly measure: 'customers' | 'amount';
  readonly yearToDate: YearToDate;
}

/** The months of the year up to this one. */
export interface YearToDate {
  readonly ratio: Ratio | null;
  /** of the same months a year ago; null too when data do not reach back so far */
  readonly yearAgoRatio: Ratio | null;
  readonly yearAgoChange: Ratio | null;
}

export interface TrendPoint {
  readonly month: Month;
  readonly cashless: bigint;
  /** 0: no data */
  readonly total: bigint;
  /** the path's value; null without one */
  readonly target: Ratio | null;
}

export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly customers: Comparison;
  /** 1 for the highest ratio by customers, equal ones share it; null without data, and for all together */
  readonly rank: number | null;
  readonly yearToDateRatio: Ratio | null;
  /** to the goal's December target; null without one */
  readonly customersToConvert: bigint | null;
  /** whose December the goal is of; null without a target */
  readonly goalYear: number | null;
  readonly amountRatio: Ratio | null;
}

/** A month's figures and what they are held against. */
export type Comparison = Pick<
  ExactStanding,
  | 'cashless'
  | 'total'
  | 'ratio'
  | 'target'
  | 'gap'
  | 'previousRatio'
  | 'change'
  | 'yearAgoRatio'
  | 'yearAgoChange'
>;

/** A part of the whole, by each measure. */
export interface ShareLine {
  readonly customers: Part;
  /** of the customers of the month before; null without any */
  readonly previousShare: Ratio | null;
  readonly payments: Part;
  readonly amountVnd: Part;
}

export interface Part {
  readonly count: bigint;
  readonly share: Ratio | null;
}

export interface GroupLine extends ShareLine {
  readonly group: ChannelGroup;
}

export interface ChannelLine extends GroupLine {
  readonly name: string;
  readonly cashless: boolean;
}

export interface ProviderLine extends ShareLine {
  /** null: paid without a provider */
  readonly name: string | null;
}

/** Something that happened and may have moved the figures. Days as YYYY-MM-DD. */
export interface EventLine {
  readonly from: string;
  /** null: of one day, or for good */
  readonly to: string | null;
  /** a word in capitals, such as CAMPAIGN */
  readonly type: string;
  readonly title: string;
  /** null: everywhere */
  readonly unitName: string | null;
  /** names of the channel and the provider that it is about */
  readonly about: readonly string[];
}

/** What the next month asks for. */
export interface NextMonth {
  readonly month: Month;
  /** those of the report that go on working */
  readonly units: readonly PlanLine[];
  readonly total: PlanLine;
}

export interface PlanLine {
  readonly code: string;
  readonly name: string;
  /** of the month reported */
  readonly ratio: Ratio | null;
  /** the path's value in the next month; null without one */
  readonly target: Ratio | null;
  /** the fewest cash customers of the month reported that would have to switch to reach it; null without target or data */
  readonly customersToConvert: bigint | null;
}

/** What several standings are held against together. */
export type Before = Pick<Comparison, 'previousRatio' | 'yearAgoRatio'>;

const NOTHING_BEFORE: Before = { previousRatio: null, yearAgoRatio: null };

/**
 * One standing for all; of several, which have no target together, the sums.
 * @param before of several: theirs, of sums over sums as well
 */
export function together(
  standings: readonly ExactStanding[],
  before = NOTHING_BEFORE,
): Comparison & Pick<ExactStanding, 'goal'> {
  const [only, ...others] = standings;
  if (only && others.length === 0) return only;
  const cashless = standings.reduce((sum, each) => sum + each.cashless, 0n);
  const total = standings.reduce((sum, each) => sum + each.total, 0n);
  const own = ratio(cashless, total);
  return {
    cashless,
    total,
    ratio: own,
    target: null,
    gap: null,
    previousRatio: before.previousRatio,
    change: difference(own, before.previousRatio),
    yearAgoRatio: before.yearAgoRatio,
    yearAgoChange: difference(own, before.yearAgoRatio),
    goal: null,
  };
}
