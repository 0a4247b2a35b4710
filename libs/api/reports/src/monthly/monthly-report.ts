import type { DataFreshness, ExactStanding } from '@cashlight/api-adoption';
import type { ChannelGroup } from '@cashlight/api-reference';
import { type Goal, type Language, type Month, type Ratio, ratio } from '@cashlight/domain';

/** A month of a unit as it is reported, in one language; figures exact. Every renderer starts from it. */
export interface MonthlyReport {
  readonly language: Language;
  readonly month: Month;
  /** the unit reported on; null: the whole organisation, where it has several tops */
  readonly unitName: string | null;
  readonly finding: readonly string[];
  readonly keyFigures: readonly KeyFigure[];
  /** by customers; null without a target */
  readonly goal: Goal | null;
  /** the units right below, in the order of the reference list */
  readonly units: readonly UnitLine[];
  /** all of them together: sums over sums */
  readonly total: UnitLine;
  readonly groups: readonly GroupLine[];
  readonly channels: readonly ChannelLine[];
  readonly providers: readonly ProviderLine[];
  readonly data: DataFreshness;
  /** names of the units without data in the month */
  readonly missingUnits: readonly string[];
}

/** One measure of the whole; `amount` in VND. */
export interface KeyFigure extends Comparison {
  readonly measure: 'customers' | 'amount';
  readonly yearToDateRatio: Ratio | null;
}

export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly customers: Comparison;
  readonly yearToDateRatio: Ratio | null;
  /** to the goal's December target; null without one */
  readonly customersToConvert: bigint | null;
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

/** One standing for all; of several, which have no target together, the sums alone. */
export function together(standings: readonly ExactStanding[]): Comparison & Pick<ExactStanding, 'goal'> {
  const [only, ...others] = standings;
  if (only && others.length === 0) return only;
  const cashless = standings.reduce((sum, each) => sum + each.cashless, 0n);
  const total = standings.reduce((sum, each) => sum + each.total, 0n);
  return {
    cashless,
    total,
    ratio: ratio(cashless, total),
    target: null,
    gap: null,
    previousRatio: null,
    change: null,
    yearAgoRatio: null,
    yearAgoChange: null,
    goal: null,
  };
}
