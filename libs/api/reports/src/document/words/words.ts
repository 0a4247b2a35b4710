import type { ChannelGroup } from '@cashlight/api-reference';
import type { Month, Ratio } from '@cashlight/domain';
import type { PlaceAmongPeers } from '../../monthly/monthly-report.js';
import type { SectionId } from '../document.js';

/** The columns of all tables, by their ids. */
export type ColumnName = PlainColumnName | 'next_target' | 'next_convert';

/** Those that are always called the same. */
export type PlainColumnName =
  | 'measure'
  | 'cashless'
  | 'total'
  | 'ratio'
  | 'target'
  | 'gap'
  | 'previous'
  | 'change'
  | 'against'
  | 'compared'
  | 'difference'
  | 'goal_month'
  | 'goal_target'
  | 'goal_gap'
  | 'to_convert'
  | 'months_left'
  | 'month'
  | 'code'
  | 'unit'
  | 'customers'
  | 'rank'
  | 'year_ago'
  | 'year_ago_change'
  | 'year_to_date'
  | 'amount_ratio'
  | 'group'
  | 'channel'
  | 'is_cashless'
  | 'provider'
  | 'share'
  | 'previous_share'
  | 'share_change'
  | 'payments'
  | 'payments_share'
  | 'amount'
  | 'amount_share'
  | 'when'
  | 'event_type'
  | 'event'
  | 'where'
  | 'about'
  | 'next_change'
  | 'unit_plan'
  | 'fact'
  | 'value';

/** What a table by shares is about. */
export type ShareSubject = 'groups' | 'channels' | 'providers';

/** The fixed words of a report in one language. */
export interface ReportWords {
  readonly form: FormWords;
  readonly sections: Readonly<Record<Exclude<SectionId, 'plan'>, string>>;
  readonly captions: Readonly<
    Record<
      'keyFigures' | 'comparisons' | 'goal' | 'trend' | 'units' | 'unitsCompared' | 'events' | 'data',
      string
    >
  >;
  /** the caption of the table of customers, and that of payments and amount */
  readonly shareCaptions: Readonly<Record<ShareSubject, readonly [customers: string, money: string]>>;
  readonly columns: Readonly<Record<PlainColumnName, string>>;
  readonly measures: Readonly<Record<'customers' | 'amount', string>>;
  readonly groups: Readonly<Record<ChannelGroup, string>>;
  /** of kinds of events; one that is not here is told by its own word */
  readonly eventTypes: Readonly<Record<string, string>>;
  /** how the customers of the month are spread over the groups, as a sentence */
  readonly mix: (customers: string, parts: readonly MixPart[]) => string;
  /** the unit among those beside it, as a sentence */
  readonly place: (place: PlaceAmongPeers) => string;
  readonly total: string;
  readonly noTarget: string;
  readonly noGoal: string;
  readonly noProvider: string;
  readonly noData: string;
  readonly noEvents: string;
  /** where titles of events are in another language than the report; null: they are not */
  readonly eventsAsEntered: string | null;
  readonly everywhere: string;
  readonly wholeOrganisation: string;
  readonly yes: string;
  readonly no: string;
  readonly plan: PlanWords;
  readonly goal: GoalWords;
  readonly comparison: ComparisonWords;
  readonly chart: ChartWords;
  readonly notes: Readonly<Record<'done' | 'difficulties' | 'proposals', string>>;
  readonly data: DataWords;
  readonly unitsApart: string;
  readonly definitions: readonly (readonly [term: string, meaning: string])[];
}

/** A group by its name, with its customers and its share as they are shown. */
export interface MixPart {
  readonly name: string;
  readonly customers: string;
  readonly share: string;
}

/** The form of an official report after Decree 30/2020/NĐ-CP. */
export interface FormWords {
  readonly nation: string;
  readonly motto: string;
  readonly kind: string;
  /** what the report is about; of one unit, its name */
  readonly subject: (month: Month, unitName: string | null) => string;
  /** an empty number is left blank, to be filled in */
  readonly number: (number: string, sign: string) => string;
  /** @param date as in 2023-01-04; null: blank, to be written when it is signed */
  readonly placeAndDate: (place: string, date: string | null) => string;
  readonly recipients: string;
  readonly signatory: string;
  readonly provisional: string;
  readonly sample: string;
}

export interface PlanWords {
  readonly heading: (month: Month) => string;
  readonly caption: (month: Month) => string;
  readonly none: (month: Month) => string;
  /** column of the plan of the month */
  readonly target: (month: Month) => string;
  /** column of the ratio of the month reported */
  readonly actual: (month: Month) => string;
  /** column of the customers that its plan asks for */
  readonly toConvert: (month: Month) => string;
}

/** The target of a December, by its year. */
export interface GoalWords {
  /** column of the customers to convert */
  readonly toConvert: (year: number) => string;
  /** of the units for which it is this year's instead, as a sentence */
  readonly others: (year: number, unitNames: readonly string[]) => string;
}

/** What a ratio is held against, with the months that are meant. */
export interface ComparisonWords {
  readonly previous: (month: Month) => string;
  readonly yearAgo: (month: Month) => string;
  readonly yearToDate: (to: Month) => string;
}

export interface ChartWords {
  readonly actual: string;
  readonly target: string;
  readonly trend: string;
  readonly units: string;
  /** from the first month with data to the last */
  readonly trendFinding: (from: ChartPoint, to: ChartPoint) => string;
  readonly unitsFinding: (highest: ChartPoint, lowest: ChartPoint) => string;
}

export interface ChartPoint {
  readonly label: string;
  readonly value: Ratio;
}

export interface DataWords {
  readonly scope: string;
  readonly state: string;
  /** @param closedOn null: on a day that is not known */
  readonly closed: (closedOn: string | null) => string;
  readonly open: string;
  readonly dataUntil: string;
  readonly unitsWithData: string;
  readonly missingUnits: string;
  readonly coverage: string;
  readonly noBase: string;
  readonly unitsWithBase: string;
  /** what the figures do not count */
  readonly exclusions: readonly string[];
}
