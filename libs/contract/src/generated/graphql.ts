/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which part of the figures; several conditions hold together */
export type AdoptionFilter = {
  readonly channelCodes?: ReadonlyArray<string> | null | undefined;
  readonly channelGroups?: ReadonlyArray<ChannelGroup> | null | undefined;
  /** both ends included */
  readonly from: string;
  readonly providerCodes?: ReadonlyArray<string> | null | undefined;
  readonly to: string;
  /** a unit stands for all below it; omitted: every unit */
  readonly unitCodes?: ReadonlyArray<string> | null | undefined;
};

/** Through a bank, through an intermediary, or in cash */
export type ChannelGroup =
  | 'BANK'
  | 'CASH'
  | 'INTERMEDIARY';

export type Language =
  | 'EN'
  | 'VI';

/** What is counted; the measures are never mixed */
export type Measure =
  | 'AMOUNT'
  | 'CUSTOMERS'
  | 'PAYMENTS';

/** Both ends included */
export type PeriodInput = {
  readonly from: string;
  readonly to: string;
};

export type Role =
  | 'ADMIN'
  | 'ANALYST'
  | 'LEADER'
  | 'MANAGER';

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly viewer: { readonly name: string, readonly role: Role }, readonly freshness: { readonly firstMonth: string | null, readonly lastMonth: string | null, readonly lastFullMonth: string | null, readonly sample: boolean }, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }> };

export type OverviewQueryVariables = Exact<{
  period: PeriodInput;
  from: string;
  to: string;
  trendFrom: string;
  year: number;
  yearBefore: number;
  unit?: string | null | undefined;
  units?: ReadonlyArray<string> | string | null | undefined;
  scoped: boolean;
  measure: Measure;
  otherMeasure: Measure;
  language: Language;
}>;


export type OverviewQuery = { readonly headline: ReadonlyArray<string>, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly sample: boolean }, readonly standings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly otherStandings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly peers?: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly path: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly pathBefore: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly trend: ReadonlyArray<{ readonly month: string | null, readonly ratio: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly mix: ReadonlyArray<{ readonly month: string | null, readonly channelGroup: ChannelGroup | null, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly byProvider: ReadonlyArray<{ readonly providerCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type OverviewStandingFragment = { readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null };

export type UnitsPageQueryVariables = Exact<{
  period: PeriodInput;
  measure: Measure;
  history: AdoptionFilter;
  latest: PeriodInput;
}>;


export type UnitsPageQuery = { readonly standings: ReadonlyArray<{ readonly unitCode: string, readonly ratio: number | null, readonly change: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly customersToConvert: number | null } | null }>, readonly history: ReadonlyArray<{ readonly month: string | null, readonly unitCode: string | null, readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly cashlessPayments: number, readonly amountVnd: string, readonly cashlessAmountVnd: string }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly sample: boolean }, readonly viewer: { readonly unitCodes: ReadonlyArray<string> } };

export type UnitsStandingFragment = { readonly unitCode: string, readonly ratio: number | null, readonly change: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly customersToConvert: number | null } | null };

export type UnitsHistoryFragment = { readonly month: string | null, readonly unitCode: string | null, readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly cashlessPayments: number, readonly amountVnd: string, readonly cashlessAmountVnd: string };

export type UnitsNameFragment = { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OverviewStandingFragmentDoc = new TypedDocumentString(`
    fragment OverviewStanding on Standing {
  unitCode
  cashless
  total
  ratio
  change
  yearAgoChange
  latestMonth
  latestRatio
  target
  gap
  goal {
    year
    target
    customersToConvert
    monthsLeft
  }
}
    `, {"fragmentName":"OverviewStanding"}) as unknown as TypedDocumentString<OverviewStandingFragment, unknown>;
export const UnitsStandingFragmentDoc = new TypedDocumentString(`
    fragment UnitsStanding on Standing {
  unitCode
  ratio
  change
  latestMonth
  latestRatio
  target
  gap
  goal {
    year
    customersToConvert
  }
}
    `, {"fragmentName":"UnitsStanding"}) as unknown as TypedDocumentString<UnitsStandingFragment, unknown>;
export const UnitsHistoryFragmentDoc = new TypedDocumentString(`
    fragment UnitsHistory on AdoptionRow {
  month
  unitCode
  customers
  cashlessCustomers
  payments
  cashlessPayments
  amountVnd
  cashlessAmountVnd
}
    `, {"fragmentName":"UnitsHistory"}) as unknown as TypedDocumentString<UnitsHistoryFragment, unknown>;
export const UnitsNameFragmentDoc = new TypedDocumentString(`
    fragment UnitsName on Unit {
  code
  name
  nameEn
  parentCode
}
    `, {"fragmentName":"UnitsName"}) as unknown as TypedDocumentString<UnitsNameFragment, unknown>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  viewer {
    name
    role
  }
  freshness {
    firstMonth
    lastMonth
    lastFullMonth
    sample
  }
  units {
    code
    name
    nameEn
    parentCode
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($period: PeriodInput!, $from: YearMonth!, $to: YearMonth!, $trendFrom: YearMonth!, $year: Int!, $yearBefore: Int!, $unit: String, $units: [String!], $scoped: Boolean!, $measure: Measure!, $otherMeasure: Measure!, $language: Language!) {
  headline(
    period: $period
    unitCode: $unit
    measure: $measure
    language: $language
  )
  freshness(period: $period, unitCode: $unit) {
    lastMonth
    dataUntil
    unitsWithData
    units
    missingUnitCodes
    partial
    sample
  }
  standings(period: $period, unitCode: $unit, measure: $measure) {
    ...OverviewStanding
  }
  otherStandings: standings(
    period: $period
    unitCode: $unit
    measure: $otherMeasure
  ) {
    ...OverviewStanding
  }
  peers: standings(period: $period, measure: $measure) @include(if: $scoped) {
    ...OverviewStanding
  }
  path(unitCode: $unit, year: $year, measure: $measure) {
    month
    target
  }
  pathBefore: path(unitCode: $unit, year: $yearBefore, measure: $measure) {
    month
    target
  }
  trend: adoption(
    filter: {from: $trendFrom, to: $to, unitCodes: $units}
    groupBy: [MONTH]
  ) {
    month
    ratio {
      customers
      payments
      amount
    }
  }
  mix: adoption(
    filter: {from: $trendFrom, to: $to, unitCodes: $units}
    groupBy: [MONTH, CHANNEL_GROUP]
  ) {
    month
    channelGroup
    share {
      customers
      payments
      amount
    }
  }
  byProvider: adoption(
    filter: {from: $from, to: $to, unitCodes: $units}
    groupBy: [PROVIDER]
  ) {
    providerCode
    customers
    payments
    amountVnd
    share {
      customers
      payments
      amount
    }
  }
  units {
    code
    name
    nameEn
    parentCode
  }
  providers {
    code
    name
    nameEn
    group
  }
}
    fragment OverviewStanding on Standing {
  unitCode
  cashless
  total
  ratio
  change
  yearAgoChange
  latestMonth
  latestRatio
  target
  gap
  goal {
    year
    target
    customersToConvert
    monthsLeft
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const UnitsPageDocument = new TypedDocumentString(`
    query UnitsPage($period: PeriodInput!, $measure: Measure!, $history: AdoptionFilter!, $latest: PeriodInput!) {
  standings(period: $period, measure: $measure) {
    ...UnitsStanding
  }
  history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
    ...UnitsHistory
  }
  units {
    ...UnitsName
  }
  freshness(period: $latest) {
    lastMonth
    dataUntil
    unitsWithData
    units
    sample
  }
  viewer {
    unitCodes
  }
}
    fragment UnitsStanding on Standing {
  unitCode
  ratio
  change
  latestMonth
  latestRatio
  target
  gap
  goal {
    year
    customersToConvert
  }
}
fragment UnitsHistory on AdoptionRow {
  month
  unitCode
  customers
  cashlessCustomers
  payments
  cashlessPayments
  amountVnd
  cashlessAmountVnd
}
fragment UnitsName on Unit {
  code
  name
  nameEn
  parentCode
}`) as unknown as TypedDocumentString<UnitsPageQuery, UnitsPageQueryVariables>;