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
  /** omitted: AS_WAS. TODAY: a unit stands for all that it has replaced as well, and a replaced one for its successor */
  readonly organisation?: Organisation | null | undefined;
  readonly providerCodes?: ReadonlyArray<string> | null | undefined;
  readonly to: string;
  /** a unit stands for all below it; omitted: every unit */
  readonly unitCodes?: ReadonlyArray<string> | null | undefined;
};

export type BreakKind =
  /** several units have the same successor from the same month */
  | 'MERGED'
  /** the unit goes on under another name */
  | 'RENAMED'
  /** another unit stands for it */
  | 'REPLACED'
  /** other units were split from it */
  | 'SPLIT';

/** Through a bank, through an intermediary, or in cash */
export type ChannelGroup =
  | 'BANK'
  | 'CASH'
  | 'INTERMEDIARY';

/** A value of a row, as it would stand in a file */
export type ColumnValue = {
  readonly column: string;
  readonly value: string;
};

/** What a unit has for a month: payment records, monthly totals, or nothing */
export type DataSource =
  | 'NONE'
  | 'RECORDS'
  | 'SUMMARIES';

/** DONE: landed, perhaps with rows refused. REFUSED: nothing landed, for a reason in the file. FAILED: interrupted, nothing landed. UNDONE: had landed, was taken back. */
export type ImportState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'REFUSED'
  | 'RUNNING'
  | 'UNDONE';

/** By which way a file came */
export type ImportVia =
  | 'ADMIN'
  | 'COMMAND'
  | 'DESK'
  | 'HTTP'
  | 'INBOX'
  | 'SAMPLE'
  | 'TARGETS';

export type Language =
  | 'EN'
  | 'VI';

/** What is counted; the measures are never mixed */
export type Measure =
  | 'AMOUNT'
  | 'CUSTOMERS'
  | 'PAYMENTS';

/** By which organisation the past is read */
export type Organisation =
  /** history stays under the unit that made it */
  | 'AS_WAS'
  /** the history of a unit that was replaced counts to the unit that stands for it now */
  | 'TODAY';

/** Both ends included */
export type PeriodInput = {
  readonly from: string;
  readonly to: string;
};

export type ReportDeliveryState =
  /** called off while it waited: it was never handed over */
  | 'CANCELLED'
  /** given up; the error says why. It is not tried again by itself */
  | 'FAILED'
  /** being handed over to the mail server */
  | 'SENDING'
  /** the mail server has taken it */
  | 'SENT'
  /** for its turn, for the next attempt, or for e-mail to be set up */
  | 'WAITING';

export type ReportNotesInput = {
  readonly difficulties: string;
  readonly done: string;
  readonly number: string;
  readonly proposals: string;
  readonly unitPlans: ReadonlyArray<UnitPlanInput>;
};

export type ReportScheduleInput = {
  readonly active: boolean;
  readonly dayOfMonth?: number | null | undefined;
  readonly formats: ReadonlyArray<string>;
  readonly language: string;
  readonly recipients: ReadonlyArray<string>;
  readonly trigger: ReportTrigger;
  readonly unitCode?: string | null | undefined;
  readonly unitRecipients?: ReadonlyArray<UnitRecipientsInput>;
};

export type ReportSettingsInput = {
  readonly issuingBody: string;
  readonly numberSign: string;
  readonly parentBody: string;
  readonly place: string;
  readonly recipients: ReadonlyArray<string>;
  readonly signatoryName: string;
  readonly signatoryTitle: ReadonlyArray<string>;
};

export type ReportTrigger =
  /** a month is closed: its report */
  | 'AFTER_CLOSING'
  /** a day of the month, at 8 in the morning in Viet Nam: the report of the month before */
  | 'MONTHLY';

export type Role =
  | 'ADMIN'
  | 'ANALYST'
  | 'LEADER'
  | 'MANAGER';

/** A target to be set or removed */
export type TargetChangeInput = {
  /** a month of the year; null: the year's target */
  readonly month?: string | null | undefined;
  /** fraction, 0 to 1 with at most eight decimals; null: remove */
  readonly target?: number | null | undefined;
  readonly unitCode: string;
};

/** By which way a target changed */
export type TargetWay =
  /** saveReferenceRow, which takes targets no more */
  | 'ADMIN'
  /** a file of targets */
  | 'FILE'
  /** saveTargets */
  | 'GRID'
  /** the sample data */
  | 'SAMPLE'
  /** taking back one of the others */
  | 'UNDO';

export type UnitLevel =
  | 'COMMUNE'
  | 'COMPANY'
  | 'UNIT';

export type UnitPlanInput = {
  readonly text: string;
  readonly unitCode: string;
};

export type UnitRecipientsInput = {
  readonly recipients: ReadonlyArray<string>;
  readonly unitCode: string;
};

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly viewer: { readonly name: string, readonly role: Role, readonly permissions: ReadonlyArray<string>, readonly unitCodes: ReadonlyArray<string> }, readonly freshness: { readonly firstMonth: string | null, readonly lastMonth: string | null, readonly lastFullMonth: string | null, readonly sample: boolean }, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null, readonly successorCode: string | null, readonly successorFrom: string | null }> };

export type PaletteQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteQuery = { readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: number, readonly name: string, readonly address: string }> };

export type KeepViewMutationVariables = Exact<{
  name: string;
  address: string;
}>;


export type KeepViewMutation = { readonly keepView: { readonly id: number, readonly name: string } };

export type RenameViewMutationVariables = Exact<{
  id: number;
  name: string;
}>;


export type RenameViewMutation = { readonly renameView: { readonly id: number, readonly name: string } };

export type DeleteViewMutationVariables = Exact<{
  id: number;
}>;


export type DeleteViewMutation = { readonly deleteView: { readonly name: string, readonly address: string } };

export type AdminQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminQuery = { readonly viewer: { readonly login: string | null, readonly role: Role, readonly permissions: ReadonlyArray<string> }, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }> };

export type AdminAuditQueryVariables = Exact<{
  before?: number | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
}>;


export type AdminAuditQuery = { readonly auditEvents: { readonly before: number | null, readonly events: ReadonlyArray<{ readonly id: number, readonly at: string, readonly actor: string, readonly action: string, readonly details: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<string>, readonly before: ReadonlyArray<string> | null }> }> } };

export type AdminPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminPeopleQuery = { readonly people: ReadonlyArray<{ readonly id: number, readonly login: string, readonly name: string, readonly role: Role, readonly unitCodes: ReadonlyArray<string>, readonly sample: boolean, readonly hasPassword: boolean, readonly disabledAt: string | null, readonly lastSeenAt: string | null, readonly invitedUntil: string | null }> };

export type AddPersonMutationVariables = Exact<{
  login: string;
  name: string;
  role: Role;
  unitCodes: ReadonlyArray<string> | string;
}>;


export type AddPersonMutation = { readonly addPerson: { readonly path: string, readonly expiresAt: string, readonly person: { readonly name: string } } };

export type ChangePersonMutationVariables = Exact<{
  id: number;
  name: string;
  role: Role;
  unitCodes: ReadonlyArray<string> | string;
}>;


export type ChangePersonMutation = { readonly changePerson: { readonly id: number } };

export type DisablePersonMutationVariables = Exact<{
  id: number;
}>;


export type DisablePersonMutation = { readonly disablePerson: { readonly id: number } };

export type EnablePersonMutationVariables = Exact<{
  id: number;
}>;


export type EnablePersonMutation = { readonly enablePerson: { readonly id: number } };

export type InvitePersonMutationVariables = Exact<{
  id: number;
}>;


export type InvitePersonMutation = { readonly invitePerson: { readonly path: string, readonly expiresAt: string, readonly person: { readonly name: string } } };

export type AdminReferenceQueryVariables = Exact<{
  ever: PeriodInput;
}>;


export type AdminReferenceQuery = { readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly level: UnitLevel, readonly parentCode: string | null, readonly successorCode: string | null, readonly successorFrom: string | null, readonly splitFromCode: string | null, readonly names: ReadonlyArray<{ readonly validFrom: string | null, readonly name: string, readonly nameEn: string | null }> }>, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }>, readonly fees: ReadonlyArray<{ readonly channelCode: string, readonly providerCode: string | null, readonly validFrom: string, readonly feeVnd: string, readonly feePct: number }>, readonly events: ReadonlyArray<{ readonly code: string, readonly date: string, readonly type: string, readonly title: string, readonly endDate: string | null, readonly unitCode: string | null, readonly channelCode: string | null, readonly providerCode: string | null, readonly note: string | null }> };

export type SaveReferenceRowMutationVariables = Exact<{
  kind: string;
  values: ReadonlyArray<ColumnValue> | ColumnValue;
}>;


export type SaveReferenceRowMutation = { readonly saveReferenceRow: { readonly importId: number | null, readonly unchanged: boolean, readonly rejection: { readonly column: string, readonly message: string } | null } };

export type AdminTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminTokensQuery = { readonly apiTokens: ReadonlyArray<{ readonly id: number, readonly name: string, readonly role: Role, readonly unitCode: string | null, readonly createdAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  role: Role;
  unitCode?: string | null | undefined;
}>;


export type CreateApiTokenMutation = { readonly createApiToken: { readonly token: string, readonly apiToken: { readonly name: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: number;
}>;


export type RevokeApiTokenMutation = { readonly revokeApiToken: { readonly id: number } };

export type ChannelsPageQueryVariables = Exact<{
  data: AdoptionFilter;
  asked: AdoptionFilter;
  period: PeriodInput;
  latest: PeriodInput;
  lines: PeriodInput;
  month: string;
  at: string;
  unit?: string | null | undefined;
  organisation: Organisation;
}>;


export type ChannelsPageQuery = { readonly byChannel: ReadonlyArray<{ readonly month: string | null, readonly channelCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly byProvider: ReadonlyArray<{ readonly month: string | null, readonly providerCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly cashless: ReadonlyArray<{ readonly channelGroup: ChannelGroup | null, readonly providerCode: string | null, readonly cashlessCustomers: number, readonly cashlessPayments: number, readonly cashlessAmountVnd: string }>, readonly collectionCosts: { readonly savingPerPointVnd: string | null, readonly coverageNeeded: number, readonly cash: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly cashless: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly all: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly rows: ReadonlyArray<{ readonly channelCode: string, readonly channelGroup: ChannelGroup, readonly cashless: boolean, readonly providerCode: string | null, readonly payments: number, readonly paymentsWithFee: number, readonly costVnd: string | null, readonly costPerPayment: number | null }> }, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly providerGaps: ReadonlyArray<{ readonly providerCode: string, readonly unitCodes: ReadonlyArray<string> }>, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly viewer: { readonly permissions: ReadonlyArray<string> } };

export type ChannelsCountsFragment = { readonly customers: number, readonly payments: number, readonly amountVnd: string };

export type ChannelsFreshnessFragment = { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean };

export type ChannelsChannelFragment = { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean };

export type ChannelsProviderFragment = { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup };

export type ChannelsUnitFragment = { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null };

export type ChannelsCostsFragment = { readonly savingPerPointVnd: string | null, readonly coverageNeeded: number, readonly cash: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly cashless: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly all: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly rows: ReadonlyArray<{ readonly channelCode: string, readonly channelGroup: ChannelGroup, readonly cashless: boolean, readonly providerCode: string | null, readonly payments: number, readonly paymentsWithFee: number, readonly costVnd: string | null, readonly costPerPayment: number | null }> };

export type ChannelsCostFragment = { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null };

export type ChannelPageQueryVariables = Exact<{
  data: AdoptionFilter;
  own: AdoptionFilter;
  ownAsked: AdoptionFilter;
  companyAsked: AdoptionFilter;
  ownCompany: AdoptionFilter;
  company: AdoptionFilter;
  scoped: boolean;
  period: PeriodInput;
  latest: PeriodInput;
  lines: PeriodInput;
  at: string;
  unit?: string | null | undefined;
  organisation: Organisation;
}>;


export type ChannelPageQuery = { readonly byChannel: ReadonlyArray<{ readonly month: string | null, readonly channelCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly byProvider: ReadonlyArray<{ readonly month: string | null, readonly providerCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly ownByUnit: ReadonlyArray<{ readonly unitCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly allByUnit: ReadonlyArray<{ readonly unitCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly ownCompany?: ReadonlyArray<{ readonly month: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly company?: ReadonlyArray<{ readonly month: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly collectionCosts: { readonly savingPerPointVnd: string | null, readonly coverageNeeded: number, readonly cash: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly cashless: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly all: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly rows: ReadonlyArray<{ readonly channelCode: string, readonly channelGroup: ChannelGroup, readonly cashless: boolean, readonly providerCode: string | null, readonly payments: number, readonly paymentsWithFee: number, readonly costVnd: string | null, readonly costPerPayment: number | null }> }, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly events: ReadonlyArray<{ readonly code: string, readonly date: string, readonly title: string, readonly channelCode: string | null, readonly providerCode: string | null, readonly unitCode: string | null }>, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type SubjectChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type SubjectChoiceQuery = { readonly channels: ReadonlyArray<{ readonly code: string }>, readonly providers: ReadonlyArray<{ readonly code: string }> };

export type ProviderPageQueryVariables = Exact<{
  data: AdoptionFilter;
  own: AdoptionFilter;
  ownAsked: AdoptionFilter;
  companyAsked: AdoptionFilter;
  ownCompany: AdoptionFilter;
  company: AdoptionFilter;
  scoped: boolean;
  period: PeriodInput;
  latest: PeriodInput;
  lines: PeriodInput;
  month: string;
  at: string;
  unit?: string | null | undefined;
  organisation: Organisation;
}>;


export type ProviderPageQuery = { readonly byProvider: ReadonlyArray<{ readonly month: string | null, readonly providerCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly byChannel: ReadonlyArray<{ readonly month: string | null, readonly channelCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly providerGaps: ReadonlyArray<{ readonly providerCode: string, readonly unitCodes: ReadonlyArray<string> }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly ownByUnit: ReadonlyArray<{ readonly unitCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly allByUnit: ReadonlyArray<{ readonly unitCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly ownCompany?: ReadonlyArray<{ readonly month: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly company?: ReadonlyArray<{ readonly month: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly collectionCosts: { readonly savingPerPointVnd: string | null, readonly coverageNeeded: number, readonly cash: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly cashless: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly all: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly rows: ReadonlyArray<{ readonly channelCode: string, readonly channelGroup: ChannelGroup, readonly cashless: boolean, readonly providerCode: string | null, readonly payments: number, readonly paymentsWithFee: number, readonly costVnd: string | null, readonly costPerPayment: number | null }> }, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly events: ReadonlyArray<{ readonly code: string, readonly date: string, readonly title: string, readonly channelCode: string | null, readonly providerCode: string | null, readonly unitCode: string | null }>, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type ChannelsSubjectFragment = { readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly ownByUnit: ReadonlyArray<{ readonly unitCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly allByUnit: ReadonlyArray<{ readonly unitCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly ownCompany?: ReadonlyArray<{ readonly month: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly company?: ReadonlyArray<{ readonly month: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly collectionCosts: { readonly savingPerPointVnd: string | null, readonly coverageNeeded: number, readonly cash: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly cashless: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly all: { readonly payments: number, readonly paymentsWithFee: number, readonly feeCoverage: number | null, readonly costVnd: string | null, readonly costPerPayment: number | null, readonly costShareOfAmount: number | null }, readonly rows: ReadonlyArray<{ readonly channelCode: string, readonly channelGroup: ChannelGroup, readonly cashless: boolean, readonly providerCode: string | null, readonly payments: number, readonly paymentsWithFee: number, readonly costVnd: string | null, readonly costPerPayment: number | null }> }, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly events: ReadonlyArray<{ readonly code: string, readonly date: string, readonly title: string, readonly channelCode: string | null, readonly providerCode: string | null, readonly unitCode: string | null }>, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type ChannelsEventFragment = { readonly code: string, readonly date: string, readonly title: string, readonly channelCode: string | null, readonly providerCode: string | null, readonly unitCode: string | null };

export type MonthStatesQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type MonthStatesQuery = { readonly monthStates: ReadonlyArray<{ readonly month: string, readonly closed: boolean, readonly closedAt: string | null, readonly closings: number }> };

export type ClosingsQueryVariables = Exact<{
  month: string;
}>;


export type ClosingsQuery = { readonly closings: ReadonlyArray<{ readonly id: number, readonly month: string, readonly closedAt: string, readonly closedBy: string, readonly note: string | null, readonly reopenedAt: string | null, readonly reopenedBy: string | null, readonly reopenReason: string | null }> };

export type ClosingChecklistQueryVariables = Exact<{
  month: string;
  language: Language;
}>;


export type ClosingChecklistQuery = { readonly closingChecklist: ReadonlyArray<{ readonly code: string, readonly passed: boolean, readonly blocking: boolean, readonly text: string, readonly unitCodes: ReadonlyArray<string> }> };

export type CloseMonthMutationVariables = Exact<{
  month: string;
  note?: string | null | undefined;
  acknowledged: boolean;
}>;


export type CloseMonthMutation = { readonly closeMonth: { readonly id: number } };

export type ReopenMonthMutationVariables = Exact<{
  month: string;
  reason: string;
}>;


export type ReopenMonthMutation = { readonly reopenMonth: { readonly id: number } };

export type ClosingDifferenceQueryVariables = Exact<{
  from: number;
  to?: number | null | undefined;
}>;


export type ClosingDifferenceQuery = { readonly closingDifference: ReadonlyArray<{ readonly unitCode: string, readonly before: { readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly amountVnd: string, readonly ratio: { readonly customers: number | null } } | null, readonly after: { readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly amountVnd: string, readonly ratio: { readonly customers: number | null } } | null }> };

export type ClosingFiguresFragment = { readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly amountVnd: string, readonly ratio: { readonly customers: number | null } };

export type CompletenessQueryVariables = Exact<{
  period: PeriodInput;
  unit?: string | null | undefined;
}>;


export type CompletenessQuery = { readonly completeness: ReadonlyArray<{ readonly month: string, readonly unitCode: string, readonly source: DataSource, readonly records: number, readonly customers: number, readonly baseCustomers: number | null, readonly coverage: number | null, readonly lastPaidAt: string | null, readonly jump: number | null, readonly expected: boolean }>, readonly monthStates: ReadonlyArray<{ readonly month: string, readonly closed: boolean }> };

export type UnitMonthFragment = { readonly month: string, readonly unitCode: string, readonly source: DataSource, readonly records: number, readonly customers: number, readonly baseCustomers: number | null, readonly coverage: number | null, readonly lastPaidAt: string | null, readonly jump: number | null, readonly expected: boolean };

export type DataStateQueryVariables = Exact<{
  period: PeriodInput;
  month: string;
}>;


export type DataStateQuery = { readonly viewer: { readonly permissions: ReadonlyArray<string> }, readonly completeness: ReadonlyArray<{ readonly month: string, readonly unitCode: string, readonly source: DataSource, readonly records: number, readonly customers: number, readonly baseCustomers: number | null, readonly coverage: number | null, readonly lastPaidAt: string | null, readonly jump: number | null, readonly expected: boolean }>, readonly providerGaps: ReadonlyArray<{ readonly providerCode: string, readonly unitCodes: ReadonlyArray<string>, readonly monthsBefore: number }>, readonly monthStates: ReadonlyArray<{ readonly month: string, readonly closed: boolean }> };

export type LateImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type LateImportsQuery = { readonly imports: { readonly entries: ReadonlyArray<{ readonly id: number, readonly kind: string, readonly fileName: string, readonly state: ImportState, readonly via: ImportVia, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly seconds: number, readonly bytes: number | null, readonly rows: number, readonly accepted: number, readonly unchanged: number, readonly replaced: number, readonly rejected: number, readonly months: ReadonlyArray<string> }> } };

export type ProviderGapsQueryVariables = Exact<{
  month: string;
}>;


export type ProviderGapsQuery = { readonly providerGaps: ReadonlyArray<{ readonly providerCode: string, readonly unitCodes: ReadonlyArray<string>, readonly monthsBefore: number }> };

export type DataCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type DataCodesQuery = { readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null }> };

export type ImportProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportProfilesQuery = { readonly importProfiles: ReadonlyArray<{ readonly id: number, readonly name: string, readonly kind: string, readonly layout: unknown }> };

export type SaveImportProfileMutationVariables = Exact<{
  name: string;
  kind: string;
  layout: unknown;
}>;


export type SaveImportProfileMutation = { readonly saveImportProfile: { readonly id: number } };

export type DeleteImportProfileMutationVariables = Exact<{
  id: number;
}>;


export type DeleteImportProfileMutation = { readonly deleteImportProfile: boolean };

export type LateTargetChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type LateTargetChangesQuery = { readonly targetHistory: ReadonlyArray<{ readonly id: number, readonly unitCode: string, readonly year: number, readonly month: string | null, readonly measure: Measure, readonly before: number | null, readonly after: number | null, readonly way: TargetWay, readonly reason: string | null, readonly importId: number }> };

export type ImportHistoryQueryVariables = Exact<{
  before?: number | null | undefined;
  kind?: string | null | undefined;
  state?: ImportState | null | undefined;
}>;


export type ImportHistoryQuery = { readonly imports: { readonly before: number | null, readonly entries: ReadonlyArray<{ readonly id: number, readonly kind: string, readonly fileName: string, readonly state: ImportState, readonly via: ImportVia, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly seconds: number, readonly bytes: number | null, readonly rows: number, readonly accepted: number, readonly unchanged: number, readonly replaced: number, readonly rejected: number, readonly months: ReadonlyArray<string> }> } };

export type ImportLineFragment = { readonly id: number, readonly kind: string, readonly fileName: string, readonly state: ImportState, readonly via: ImportVia, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly seconds: number, readonly bytes: number | null, readonly rows: number, readonly accepted: number, readonly unchanged: number, readonly replaced: number, readonly rejected: number, readonly months: ReadonlyArray<string> };

export type ImportDetailQueryVariables = Exact<{
  id: number;
  language: Language;
}>;


export type ImportDetailQuery = { readonly import: { readonly sha256: string | null, readonly onConflict: string, readonly atomic: boolean, readonly profileName: string | null, readonly cancelledBy: string | null, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly message: string | null, readonly warnings: ReadonlyArray<string>, readonly obstacles: ReadonlyArray<string>, readonly id: number, readonly kind: string, readonly fileName: string, readonly state: ImportState, readonly via: ImportVia, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly seconds: number, readonly bytes: number | null, readonly rows: number, readonly accepted: number, readonly unchanged: number, readonly replaced: number, readonly rejected: number, readonly months: ReadonlyArray<string>, readonly rejections: ReadonlyArray<{ readonly code: string, readonly column: string, readonly rows: number, readonly message: string, readonly examples: ReadonlyArray<{ readonly line: number, readonly value: string }> }> } };

export type CancelImportMutationVariables = Exact<{
  id: number;
}>;


export type CancelImportMutation = { readonly cancelImport: boolean };

export type UndoImportMutationVariables = Exact<{
  id: number;
}>;


export type UndoImportMutation = { readonly undoImport: { readonly id: number } };

export type OverviewQueryVariables = Exact<{
  period: PeriodInput;
  at: string;
  asked: AdoptionFilter;
  window: AdoptionFilter;
  breaks: PeriodInput;
  year: number;
  yearBefore: number;
  measure: Measure;
  otherMeasure: Measure;
  language: Language;
  organisation: Organisation;
}>;


export type OverviewQuery = { readonly headline: ReadonlyArray<string>, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly standings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly gap: number | null, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly otherStandings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly gap: number | null, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly path: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly pathBefore: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly trend: ReadonlyArray<{ readonly month: string | null, readonly customers: number, readonly cashlessCustomers: number, readonly ratio: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly mix: ReadonlyArray<{ readonly month: string | null, readonly channelGroup: ChannelGroup | null, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly byProvider: ReadonlyArray<{ readonly providerCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly organisationBreaks: ReadonlyArray<{ readonly month: string, readonly kind: BreakKind, readonly unitCodes: ReadonlyArray<string>, readonly intoCodes: ReadonlyArray<string>, readonly text: string }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type StoryStandingFragment = { readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly gap: number | null, readonly customersToConvert: number | null, readonly monthsLeft: number } | null };

export type UnitPageQueryVariables = Exact<{
  unit: string;
  period: PeriodInput;
  window: PeriodInput;
  at: string;
  asked: AdoptionFilter;
  before: AdoptionFilter;
  yearAgo: AdoptionFilter;
  recent: AdoptionFilter;
  companyAsked: AdoptionFilter;
  history: AdoptionFilter;
  year: number;
  yearBefore: number;
  measure: Measure;
  otherMeasure: Measure;
  language: Language;
  organisation: Organisation;
}>;


export type UnitPageQuery = { readonly headline: ReadonlyArray<string>, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean, readonly provisionalMonths: ReadonlyArray<string> }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly standings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly gap: number | null, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly otherStandings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly gap: number | null, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly path: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly pathBefore: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly history: ReadonlyArray<{ readonly month: string | null, readonly unitCode: string | null, readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly cashlessPayments: number, readonly amountVnd: string, readonly cashlessAmountVnd: string }>, readonly channelMonths: ReadonlyArray<{ readonly month: string | null, readonly channelCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly channelMonthsBefore: ReadonlyArray<{ readonly month: string | null, readonly channelCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly channelMonthsYearAgo: ReadonlyArray<{ readonly month: string | null, readonly channelCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly companyChannels: ReadonlyArray<{ readonly channelCode: string | null, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly byProvider: ReadonlyArray<{ readonly providerCode: string | null, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly companyProviders: ReadonlyArray<{ readonly providerCode: string | null, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly providerMonths: ReadonlyArray<{ readonly month: string | null, readonly providerCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string }>, readonly events: ReadonlyArray<{ readonly code: string, readonly date: string, readonly endDate: string | null, readonly title: string, readonly unitCode: string | null }>, readonly organisationBreaks: ReadonlyArray<{ readonly month: string, readonly kind: BreakKind, readonly unitCodes: ReadonlyArray<string>, readonly intoCodes: ReadonlyArray<string>, readonly text: string }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null, readonly successorCode: string | null, readonly successorFrom: string | null, readonly splitFromCode: string | null }>, readonly viewer: { readonly permissions: ReadonlyArray<string> }, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type UnitPageHistoryFragment = { readonly month: string | null, readonly unitCode: string | null, readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly cashlessPayments: number, readonly amountVnd: string, readonly cashlessAmountVnd: string };

export type UnitPageChannelMonthFragment = { readonly month: string | null, readonly channelCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string };

export type UnitPageShareFragment = { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null };

export type UnitPageUnitFragment = { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null, readonly successorCode: string | null, readonly successorFrom: string | null, readonly splitFromCode: string | null };

export type UnitChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitChoiceQuery = { readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null, readonly successorCode: string | null }> };

export type ReportsQueryVariables = Exact<{
  unitCode?: string | null | undefined;
}>;


export type ReportsQuery = { readonly reportMonths: ReadonlyArray<{ readonly month: string, readonly closed: boolean, readonly closedOn: string | null, readonly closedBy: string | null, readonly kept: ReadonlyArray<{ readonly id: number, readonly closingId: number, readonly format: string, readonly language: string, readonly sha256: string, readonly bytes: number, readonly keptAt: string, readonly address: string }>, readonly keptDocuments: ReadonlyArray<{ readonly closingId: number, readonly language: string, readonly keptAt: string, readonly address: string }> }>, readonly reportSettings: { readonly mailReady: boolean }, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null, readonly successorCode: string | null, readonly successorFrom: string | null }>, readonly viewer: { readonly role: Role, readonly permissions: ReadonlyArray<string>, readonly unitCodes: ReadonlyArray<string> } };

export type ReportNotesQueryVariables = Exact<{
  month: string;
  unitCode?: string | null | undefined;
}>;


export type ReportNotesQuery = { readonly reportNotes: { readonly number: string, readonly done: string, readonly difficulties: string, readonly proposals: string, readonly changedBy: string | null, readonly changedAt: string | null, readonly version: number, readonly unitPlans: ReadonlyArray<{ readonly unitCode: string, readonly text: string }> } };

export type SaveReportNotesMutationVariables = Exact<{
  month: string;
  unitCode?: string | null | undefined;
  version: number;
  input: ReportNotesInput;
}>;


export type SaveReportNotesMutation = { readonly saveReportNotes: { readonly version: number } };

export type ReportSettingsQueryVariables = Exact<{
  unitCode?: string | null | undefined;
}>;


export type ReportSettingsQuery = { readonly reportSettings: { readonly unitCode: string | null, readonly isOwn: boolean, readonly parentBody: string, readonly issuingBody: string, readonly place: string, readonly numberSign: string, readonly recipients: ReadonlyArray<string>, readonly signatoryTitle: ReadonlyArray<string>, readonly signatoryName: string, readonly changedBy: string | null, readonly changedAt: string | null, readonly version: number } };

export type SaveReportSettingsMutationVariables = Exact<{
  unitCode?: string | null | undefined;
  version: number;
  input: ReportSettingsInput;
}>;


export type SaveReportSettingsMutation = { readonly saveReportSettings: { readonly version: number } };

export type WithdrawReportSettingsMutationVariables = Exact<{
  unitCode: string;
  version: number;
}>;


export type WithdrawReportSettingsMutation = { readonly withdrawReportSettings: { readonly version: number } };

export type ReportDeliveryQueryVariables = Exact<{
  first: number;
  language: Language;
}>;


export type ReportDeliveryQuery = { readonly reportSettings: { readonly mailReady: boolean }, readonly reportSchedules: ReadonlyArray<{ readonly id: number, readonly trigger: ReportTrigger, readonly dayOfMonth: number | null, readonly unitCode: string | null, readonly formats: ReadonlyArray<string>, readonly language: string, readonly recipients: ReadonlyArray<string>, readonly active: boolean, readonly nextRun: string | null, readonly unitRecipients: ReadonlyArray<{ readonly unitCode: string, readonly recipients: ReadonlyArray<string> }> }>, readonly reportDeliveries: ReadonlyArray<{ readonly id: number, readonly scheduleId: number | null, readonly month: string, readonly unitCode: string | null, readonly recipients: ReadonlyArray<string>, readonly formats: ReadonlyArray<string>, readonly language: string, readonly state: ReportDeliveryState, readonly attempts: number, readonly error: string | null, readonly createdAt: string, readonly sentAt: string | null }> };

export type SaveReportScheduleMutationVariables = Exact<{
  id?: number | null | undefined;
  input: ReportScheduleInput;
}>;


export type SaveReportScheduleMutation = { readonly saveReportSchedule: { readonly id: number } };

export type DeleteReportScheduleMutationVariables = Exact<{
  id: number;
}>;


export type DeleteReportScheduleMutation = { readonly deleteReportSchedule: { readonly id: number } };

export type SendReportMutationVariables = Exact<{
  month: string;
  unitCode?: string | null | undefined;
  formats: ReadonlyArray<string> | string;
  language: string;
  recipients: ReadonlyArray<string> | string;
}>;


export type SendReportMutation = { readonly sendReport: { readonly id: number, readonly state: ReportDeliveryState } };

export type CancelReportDeliveryMutationVariables = Exact<{
  id: number;
}>;


export type CancelReportDeliveryMutation = { readonly cancelReportDelivery: { readonly id: number, readonly state: ReportDeliveryState } };

export type TargetsQueryVariables = Exact<{
  year: number;
  measure: Measure;
}>;


export type TargetsQuery = { readonly targetPlan: { readonly year: number, readonly measure: Measure, readonly version: string, readonly years: ReadonlyArray<number>, readonly baseMonth: string | null, readonly latestMonth: string | null, readonly company: { readonly unitCode: string, readonly target: number | null, readonly lastTarget: number | null, readonly months: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly base: { readonly cashless: string, readonly total: string } | null, readonly latest: { readonly cashless: string, readonly total: string } | null } | null, readonly units: ReadonlyArray<{ readonly unitCode: string, readonly target: number | null, readonly lastTarget: number | null, readonly months: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly base: { readonly cashless: string, readonly total: string } | null, readonly latest: { readonly cashless: string, readonly total: string } | null }> }, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly viewer: { readonly permissions: ReadonlyArray<string>, readonly unitCodes: ReadonlyArray<string> }, readonly freshness: { readonly dataUntil: string | null, readonly sample: boolean } };

export type PlanRowFragment = { readonly unitCode: string, readonly target: number | null, readonly lastTarget: number | null, readonly months: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly base: { readonly cashless: string, readonly total: string } | null, readonly latest: { readonly cashless: string, readonly total: string } | null };

export type SaveTargetsMutationVariables = Exact<{
  year: number;
  measure: Measure;
  changes: ReadonlyArray<TargetChangeInput> | TargetChangeInput;
  reason: string;
  version: string;
}>;


export type SaveTargetsMutation = { readonly saveTargets: { readonly changed: number, readonly version: string, readonly importId: number | null } };

export type TargetHistoryQueryVariables = Exact<{
  year: number;
  measure: Measure;
  unitCode?: string | null | undefined;
  first: number;
  before?: number | null | undefined;
}>;


export type TargetHistoryQuery = { readonly targetHistory: ReadonlyArray<{ readonly id: number, readonly at: string, readonly unitCode: string, readonly month: string | null, readonly before: number | null, readonly after: number | null, readonly way: TargetWay, readonly by: string | null, readonly reason: string | null, readonly importId: number, readonly fileName: string }> };

export type UnitsPageQueryVariables = Exact<{
  unit?: string | null | undefined;
  period: PeriodInput;
  at: string;
  measure: Measure;
  history: AdoptionFilter;
  latest: PeriodInput;
  window: PeriodInput;
  organisation: Organisation;
  language: Language;
}>;


export type UnitsPageQuery = { readonly standings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null } | null }>, readonly history: ReadonlyArray<{ readonly month: string | null, readonly unitCode: string | null, readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly cashlessPayments: number, readonly amountVnd: string, readonly cashlessAmountVnd: string }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly organisationBreaks: ReadonlyArray<{ readonly month: string, readonly kind: BreakKind, readonly unitCodes: ReadonlyArray<string>, readonly intoCodes: ReadonlyArray<string>, readonly text: string }>, readonly viewer: { readonly unitCodes: ReadonlyArray<string> } };

export type UnitsStandingFragment = { readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null } | null };

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
export const ChannelsUnitFragmentDoc = new TypedDocumentString(`
    fragment ChannelsUnit on Unit {
  code
  name
  nameEn
  parentCode
}
    `, {"fragmentName":"ChannelsUnit"}) as unknown as TypedDocumentString<ChannelsUnitFragment, unknown>;
export const ChannelsCountsFragmentDoc = new TypedDocumentString(`
    fragment ChannelsCounts on AdoptionRow {
  customers
  payments
  amountVnd
}
    `, {"fragmentName":"ChannelsCounts"}) as unknown as TypedDocumentString<ChannelsCountsFragment, unknown>;
export const ChannelsCostFragmentDoc = new TypedDocumentString(`
    fragment ChannelsCost on CollectionCost {
  payments
  paymentsWithFee
  feeCoverage
  costVnd
  costPerPayment
  costShareOfAmount
}
    `, {"fragmentName":"ChannelsCost"}) as unknown as TypedDocumentString<ChannelsCostFragment, unknown>;
export const ChannelsCostsFragmentDoc = new TypedDocumentString(`
    fragment ChannelsCosts on CollectionCosts {
  savingPerPointVnd
  coverageNeeded
  cash {
    ...ChannelsCost
  }
  cashless {
    ...ChannelsCost
  }
  all {
    ...ChannelsCost
  }
  rows {
    channelCode
    channelGroup
    cashless
    providerCode
    payments
    paymentsWithFee
    costVnd
    costPerPayment
  }
}
    fragment ChannelsCost on CollectionCost {
  payments
  paymentsWithFee
  feeCoverage
  costVnd
  costPerPayment
  costShareOfAmount
}`, {"fragmentName":"ChannelsCosts"}) as unknown as TypedDocumentString<ChannelsCostsFragment, unknown>;
export const ChannelsFreshnessFragmentDoc = new TypedDocumentString(`
    fragment ChannelsFreshness on Freshness {
  lastMonth
  dataUntil
  unitsWithData
  units
  missingUnitCodes
  partial
  closed
  sample
}
    `, {"fragmentName":"ChannelsFreshness"}) as unknown as TypedDocumentString<ChannelsFreshnessFragment, unknown>;
export const ChannelsEventFragmentDoc = new TypedDocumentString(`
    fragment ChannelsEvent on Event {
  code
  date
  title
  channelCode
  providerCode
  unitCode
}
    `, {"fragmentName":"ChannelsEvent"}) as unknown as TypedDocumentString<ChannelsEventFragment, unknown>;
export const ChannelsChannelFragmentDoc = new TypedDocumentString(`
    fragment ChannelsChannel on Channel {
  code
  name
  nameEn
  group
  cashless
}
    `, {"fragmentName":"ChannelsChannel"}) as unknown as TypedDocumentString<ChannelsChannelFragment, unknown>;
export const ChannelsProviderFragmentDoc = new TypedDocumentString(`
    fragment ChannelsProvider on Provider {
  code
  name
  nameEn
  group
}
    `, {"fragmentName":"ChannelsProvider"}) as unknown as TypedDocumentString<ChannelsProviderFragment, unknown>;
export const ChannelsSubjectFragmentDoc = new TypedDocumentString(`
    fragment ChannelsSubject on Query {
  units(at: $at) {
    ...ChannelsUnit
  }
  ownByUnit: adoption(filter: $ownAsked, groupBy: [UNIT]) {
    unitCode
    ...ChannelsCounts
  }
  allByUnit: adoption(filter: $companyAsked, groupBy: [UNIT]) {
    unitCode
    ...ChannelsCounts
  }
  ownCompany: adoption(filter: $ownCompany, groupBy: [MONTH]) @include(if: $scoped) {
    month
    ...ChannelsCounts
  }
  company: adoption(filter: $company, groupBy: [MONTH]) @include(if: $scoped) {
    month
    ...ChannelsCounts
  }
  collectionCosts(period: $period, unitCode: $unit, organisation: $organisation) {
    ...ChannelsCosts
  }
  freshness(period: $latest, unitCode: $unit) {
    ...ChannelsFreshness
  }
  shown: freshness(period: $lines, unitCode: $unit) {
    provisionalMonths
  }
  events(period: $lines) {
    ...ChannelsEvent
  }
  channels {
    ...ChannelsChannel
  }
  providers {
    ...ChannelsProvider
  }
}
    fragment ChannelsCounts on AdoptionRow {
  customers
  payments
  amountVnd
}
fragment ChannelsFreshness on Freshness {
  lastMonth
  dataUntil
  unitsWithData
  units
  missingUnitCodes
  partial
  closed
  sample
}
fragment ChannelsChannel on Channel {
  code
  name
  nameEn
  group
  cashless
}
fragment ChannelsProvider on Provider {
  code
  name
  nameEn
  group
}
fragment ChannelsUnit on Unit {
  code
  name
  nameEn
  parentCode
}
fragment ChannelsCosts on CollectionCosts {
  savingPerPointVnd
  coverageNeeded
  cash {
    ...ChannelsCost
  }
  cashless {
    ...ChannelsCost
  }
  all {
    ...ChannelsCost
  }
  rows {
    channelCode
    channelGroup
    cashless
    providerCode
    payments
    paymentsWithFee
    costVnd
    costPerPayment
  }
}
fragment ChannelsCost on CollectionCost {
  payments
  paymentsWithFee
  feeCoverage
  costVnd
  costPerPayment
  costShareOfAmount
}
fragment ChannelsEvent on Event {
  code
  date
  title
  channelCode
  providerCode
  unitCode
}`, {"fragmentName":"ChannelsSubject"}) as unknown as TypedDocumentString<ChannelsSubjectFragment, unknown>;
export const ClosingFiguresFragmentDoc = new TypedDocumentString(`
    fragment ClosingFigures on ClosingFigures {
  customers
  cashlessCustomers
  payments
  amountVnd
  ratio {
    customers
  }
}
    `, {"fragmentName":"ClosingFigures"}) as unknown as TypedDocumentString<ClosingFiguresFragment, unknown>;
export const UnitMonthFragmentDoc = new TypedDocumentString(`
    fragment UnitMonth on UnitMonth {
  month
  unitCode
  source
  records
  customers
  baseCustomers
  coverage
  lastPaidAt
  jump
  expected
}
    `, {"fragmentName":"UnitMonth"}) as unknown as TypedDocumentString<UnitMonthFragment, unknown>;
export const ImportLineFragmentDoc = new TypedDocumentString(`
    fragment ImportLine on ImportEntry {
  id
  kind
  fileName
  state
  via
  actor
  startedAt
  finishedAt
  seconds
  bytes
  rows
  accepted
  unchanged
  replaced
  rejected
  months
}
    `, {"fragmentName":"ImportLine"}) as unknown as TypedDocumentString<ImportLineFragment, unknown>;
export const StoryStandingFragmentDoc = new TypedDocumentString(`
    fragment StoryStanding on Standing {
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
    gap
    customersToConvert
    monthsLeft
  }
}
    `, {"fragmentName":"StoryStanding"}) as unknown as TypedDocumentString<StoryStandingFragment, unknown>;
export const UnitPageHistoryFragmentDoc = new TypedDocumentString(`
    fragment UnitPageHistory on AdoptionRow {
  month
  unitCode
  customers
  cashlessCustomers
  payments
  cashlessPayments
  amountVnd
  cashlessAmountVnd
}
    `, {"fragmentName":"UnitPageHistory"}) as unknown as TypedDocumentString<UnitPageHistoryFragment, unknown>;
export const UnitPageChannelMonthFragmentDoc = new TypedDocumentString(`
    fragment UnitPageChannelMonth on AdoptionRow {
  month
  channelCode
  customers
  payments
  amountVnd
}
    `, {"fragmentName":"UnitPageChannelMonth"}) as unknown as TypedDocumentString<UnitPageChannelMonthFragment, unknown>;
export const UnitPageShareFragmentDoc = new TypedDocumentString(`
    fragment UnitPageShare on Measures {
  customers
  payments
  amount
}
    `, {"fragmentName":"UnitPageShare"}) as unknown as TypedDocumentString<UnitPageShareFragment, unknown>;
export const UnitPageUnitFragmentDoc = new TypedDocumentString(`
    fragment UnitPageUnit on Unit {
  code
  name
  nameEn
  parentCode
  successorCode
  successorFrom
  splitFromCode
}
    `, {"fragmentName":"UnitPageUnit"}) as unknown as TypedDocumentString<UnitPageUnitFragment, unknown>;
export const PlanRowFragmentDoc = new TypedDocumentString(`
    fragment PlanRow on TargetPlanRow {
  unitCode
  target
  months {
    month
    target
  }
  lastTarget
  base {
    cashless
    total
  }
  latest {
    cashless
    total
  }
}
    `, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
export const UnitsStandingFragmentDoc = new TypedDocumentString(`
    fragment UnitsStanding on Standing {
  unitCode
  cashless
  total
  ratio
  change
  latestMonth
  latestRatio
  target
  gap
  goal {
    year
    target
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
    permissions
    unitCodes
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
    successorCode
    successorFrom
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const PaletteDocument = new TypedDocumentString(`
    query Palette {
  channels {
    code
    name
    nameEn
    group
  }
  providers {
    code
    name
    nameEn
    group
  }
}
    `) as unknown as TypedDocumentString<PaletteQuery, PaletteQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    id
    name
    address
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const KeepViewDocument = new TypedDocumentString(`
    mutation KeepView($name: String!, $address: String!) {
  keepView(name: $name, address: $address) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<KeepViewMutation, KeepViewMutationVariables>;
export const RenameViewDocument = new TypedDocumentString(`
    mutation RenameView($id: Int!, $name: String!) {
  renameView(id: $id, name: $name) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RenameViewMutation, RenameViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: Int!) {
  deleteView(id: $id) {
    name
    address
  }
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const AdminDocument = new TypedDocumentString(`
    query Admin {
  viewer {
    login
    role
    permissions
  }
  units {
    code
    name
    nameEn
    parentCode
  }
}
    `) as unknown as TypedDocumentString<AdminQuery, AdminQueryVariables>;
export const AdminAuditDocument = new TypedDocumentString(`
    query AdminAudit($before: Int, $actor: String, $action: String) {
  auditEvents(before: $before, actor: $actor, action: $action) {
    events {
      id
      at
      actor
      action
      details {
        name
        values
        before
      }
    }
    before
  }
}
    `) as unknown as TypedDocumentString<AdminAuditQuery, AdminAuditQueryVariables>;
export const AdminPeopleDocument = new TypedDocumentString(`
    query AdminPeople {
  people {
    id
    login
    name
    role
    unitCodes
    sample
    hasPassword
    disabledAt
    lastSeenAt
    invitedUntil
  }
}
    `) as unknown as TypedDocumentString<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($login: String!, $name: String!, $role: Role!, $unitCodes: [String!]!) {
  addPerson(login: $login, name: $name, role: $role, unitCodes: $unitCodes) {
    path
    expiresAt
    person {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const ChangePersonDocument = new TypedDocumentString(`
    mutation ChangePerson($id: Int!, $name: String!, $role: Role!, $unitCodes: [String!]!) {
  changePerson(id: $id, name: $name, role: $role, unitCodes: $unitCodes) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePersonMutation, ChangePersonMutationVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($id: Int!) {
  disablePerson(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const EnablePersonDocument = new TypedDocumentString(`
    mutation EnablePerson($id: Int!) {
  enablePerson(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnablePersonMutation, EnablePersonMutationVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($id: Int!) {
  invitePerson(id: $id) {
    path
    expiresAt
    person {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const AdminReferenceDocument = new TypedDocumentString(`
    query AdminReference($ever: PeriodInput!) {
  units {
    code
    name
    nameEn
    level
    parentCode
    successorCode
    successorFrom
    splitFromCode
    names {
      validFrom
      name
      nameEn
    }
  }
  channels {
    code
    name
    nameEn
    group
    cashless
  }
  providers {
    code
    name
    nameEn
    group
  }
  fees {
    channelCode
    providerCode
    validFrom
    feeVnd
    feePct
  }
  events(period: $ever) {
    code
    date
    type
    title
    endDate
    unitCode
    channelCode
    providerCode
    note
  }
}
    `) as unknown as TypedDocumentString<AdminReferenceQuery, AdminReferenceQueryVariables>;
export const SaveReferenceRowDocument = new TypedDocumentString(`
    mutation SaveReferenceRow($kind: String!, $values: [ColumnValue!]!) {
  saveReferenceRow(kind: $kind, values: $values) {
    importId
    unchanged
    rejection {
      column
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveReferenceRowMutation, SaveReferenceRowMutationVariables>;
export const AdminTokensDocument = new TypedDocumentString(`
    query AdminTokens {
  apiTokens {
    id
    name
    role
    unitCode
    createdAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<AdminTokensQuery, AdminTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($name: String!, $role: Role!, $unitCode: String) {
  createApiToken(name: $name, role: $role, unitCode: $unitCode) {
    token
    apiToken {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: Int!) {
  revokeApiToken(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ChannelsPageDocument = new TypedDocumentString(`
    query ChannelsPage($data: AdoptionFilter!, $asked: AdoptionFilter!, $period: PeriodInput!, $latest: PeriodInput!, $lines: PeriodInput!, $month: YearMonth!, $at: YearMonth!, $unit: String, $organisation: Organisation!) {
  byChannel: adoption(filter: $data, groupBy: [MONTH, CHANNEL]) {
    month
    channelCode
    ...ChannelsCounts
  }
  byProvider: adoption(filter: $data, groupBy: [MONTH, PROVIDER]) {
    month
    providerCode
    ...ChannelsCounts
  }
  cashless: adoption(filter: $asked, groupBy: [CHANNEL_GROUP, PROVIDER]) {
    channelGroup
    providerCode
    cashlessCustomers
    cashlessPayments
    cashlessAmountVnd
  }
  collectionCosts(period: $period, unitCode: $unit, organisation: $organisation) {
    ...ChannelsCosts
  }
  freshness(period: $latest, unitCode: $unit) {
    ...ChannelsFreshness
  }
  shown: freshness(period: $lines, unitCode: $unit) {
    provisionalMonths
  }
  providerGaps(month: $month) {
    providerCode
    unitCodes
  }
  channels {
    ...ChannelsChannel
  }
  providers {
    ...ChannelsProvider
  }
  units(at: $at) {
    ...ChannelsUnit
  }
  viewer {
    permissions
  }
}
    fragment ChannelsCounts on AdoptionRow {
  customers
  payments
  amountVnd
}
fragment ChannelsFreshness on Freshness {
  lastMonth
  dataUntil
  unitsWithData
  units
  missingUnitCodes
  partial
  closed
  sample
}
fragment ChannelsChannel on Channel {
  code
  name
  nameEn
  group
  cashless
}
fragment ChannelsProvider on Provider {
  code
  name
  nameEn
  group
}
fragment ChannelsUnit on Unit {
  code
  name
  nameEn
  parentCode
}
fragment ChannelsCosts on CollectionCosts {
  savingPerPointVnd
  coverageNeeded
  cash {
    ...ChannelsCost
  }
  cashless {
    ...ChannelsCost
  }
  all {
    ...ChannelsCost
  }
  rows {
    channelCode
    channelGroup
    cashless
    providerCode
    payments
    paymentsWithFee
    costVnd
    costPerPayment
  }
}
fragment ChannelsCost on CollectionCost {
  payments
  paymentsWithFee
  feeCoverage
  costVnd
  costPerPayment
  costShareOfAmount
}`) as unknown as TypedDocumentString<ChannelsPageQuery, ChannelsPageQueryVariables>;
export const ChannelPageDocument = new TypedDocumentString(`
    query ChannelPage($data: AdoptionFilter!, $own: AdoptionFilter!, $ownAsked: AdoptionFilter!, $companyAsked: AdoptionFilter!, $ownCompany: AdoptionFilter!, $company: AdoptionFilter!, $scoped: Boolean!, $period: PeriodInput!, $latest: PeriodInput!, $lines: PeriodInput!, $at: YearMonth!, $unit: String, $organisation: Organisation!) {
  byChannel: adoption(filter: $data, groupBy: [MONTH, CHANNEL]) {
    month
    channelCode
    ...ChannelsCounts
  }
  byProvider: adoption(filter: $own, groupBy: [MONTH, PROVIDER]) {
    month
    providerCode
    ...ChannelsCounts
  }
  ...ChannelsSubject
}
    fragment ChannelsCounts on AdoptionRow {
  customers
  payments
  amountVnd
}
fragment ChannelsFreshness on Freshness {
  lastMonth
  dataUntil
  unitsWithData
  units
  missingUnitCodes
  partial
  closed
  sample
}
fragment ChannelsChannel on Channel {
  code
  name
  nameEn
  group
  cashless
}
fragment ChannelsProvider on Provider {
  code
  name
  nameEn
  group
}
fragment ChannelsUnit on Unit {
  code
  name
  nameEn
  parentCode
}
fragment ChannelsCosts on CollectionCosts {
  savingPerPointVnd
  coverageNeeded
  cash {
    ...ChannelsCost
  }
  cashless {
    ...ChannelsCost
  }
  all {
    ...ChannelsCost
  }
  rows {
    channelCode
    channelGroup
    cashless
    providerCode
    payments
    paymentsWithFee
    costVnd
    costPerPayment
  }
}
fragment ChannelsCost on CollectionCost {
  payments
  paymentsWithFee
  feeCoverage
  costVnd
  costPerPayment
  costShareOfAmount
}
fragment ChannelsSubject on Query {
  units(at: $at) {
    ...ChannelsUnit
  }
  ownByUnit: adoption(filter: $ownAsked, groupBy: [UNIT]) {
    unitCode
    ...ChannelsCounts
  }
  allByUnit: adoption(filter: $companyAsked, groupBy: [UNIT]) {
    unitCode
    ...ChannelsCounts
  }
  ownCompany: adoption(filter: $ownCompany, groupBy: [MONTH]) @include(if: $scoped) {
    month
    ...ChannelsCounts
  }
  company: adoption(filter: $company, groupBy: [MONTH]) @include(if: $scoped) {
    month
    ...ChannelsCounts
  }
  collectionCosts(period: $period, unitCode: $unit, organisation: $organisation) {
    ...ChannelsCosts
  }
  freshness(period: $latest, unitCode: $unit) {
    ...ChannelsFreshness
  }
  shown: freshness(period: $lines, unitCode: $unit) {
    provisionalMonths
  }
  events(period: $lines) {
    ...ChannelsEvent
  }
  channels {
    ...ChannelsChannel
  }
  providers {
    ...ChannelsProvider
  }
}
fragment ChannelsEvent on Event {
  code
  date
  title
  channelCode
  providerCode
  unitCode
}`) as unknown as TypedDocumentString<ChannelPageQuery, ChannelPageQueryVariables>;
export const SubjectChoiceDocument = new TypedDocumentString(`
    query SubjectChoice {
  channels {
    code
  }
  providers {
    code
  }
}
    `) as unknown as TypedDocumentString<SubjectChoiceQuery, SubjectChoiceQueryVariables>;
export const ProviderPageDocument = new TypedDocumentString(`
    query ProviderPage($data: AdoptionFilter!, $own: AdoptionFilter!, $ownAsked: AdoptionFilter!, $companyAsked: AdoptionFilter!, $ownCompany: AdoptionFilter!, $company: AdoptionFilter!, $scoped: Boolean!, $period: PeriodInput!, $latest: PeriodInput!, $lines: PeriodInput!, $month: YearMonth!, $at: YearMonth!, $unit: String, $organisation: Organisation!) {
  byProvider: adoption(filter: $data, groupBy: [MONTH, PROVIDER]) {
    month
    providerCode
    ...ChannelsCounts
  }
  byChannel: adoption(filter: $own, groupBy: [MONTH, CHANNEL]) {
    month
    channelCode
    ...ChannelsCounts
  }
  providerGaps(month: $month) {
    providerCode
    unitCodes
  }
  ...ChannelsSubject
}
    fragment ChannelsCounts on AdoptionRow {
  customers
  payments
  amountVnd
}
fragment ChannelsFreshness on Freshness {
  lastMonth
  dataUntil
  unitsWithData
  units
  missingUnitCodes
  partial
  closed
  sample
}
fragment ChannelsChannel on Channel {
  code
  name
  nameEn
  group
  cashless
}
fragment ChannelsProvider on Provider {
  code
  name
  nameEn
  group
}
fragment ChannelsUnit on Unit {
  code
  name
  nameEn
  parentCode
}
fragment ChannelsCosts on CollectionCosts {
  savingPerPointVnd
  coverageNeeded
  cash {
    ...ChannelsCost
  }
  cashless {
    ...ChannelsCost
  }
  all {
    ...ChannelsCost
  }
  rows {
    channelCode
    channelGroup
    cashless
    providerCode
    payments
    paymentsWithFee
    costVnd
    costPerPayment
  }
}
fragment ChannelsCost on CollectionCost {
  payments
  paymentsWithFee
  feeCoverage
  costVnd
  costPerPayment
  costShareOfAmount
}
fragment ChannelsSubject on Query {
  units(at: $at) {
    ...ChannelsUnit
  }
  ownByUnit: adoption(filter: $ownAsked, groupBy: [UNIT]) {
    unitCode
    ...ChannelsCounts
  }
  allByUnit: adoption(filter: $companyAsked, groupBy: [UNIT]) {
    unitCode
    ...ChannelsCounts
  }
  ownCompany: adoption(filter: $ownCompany, groupBy: [MONTH]) @include(if: $scoped) {
    month
    ...ChannelsCounts
  }
  company: adoption(filter: $company, groupBy: [MONTH]) @include(if: $scoped) {
    month
    ...ChannelsCounts
  }
  collectionCosts(period: $period, unitCode: $unit, organisation: $organisation) {
    ...ChannelsCosts
  }
  freshness(period: $latest, unitCode: $unit) {
    ...ChannelsFreshness
  }
  shown: freshness(period: $lines, unitCode: $unit) {
    provisionalMonths
  }
  events(period: $lines) {
    ...ChannelsEvent
  }
  channels {
    ...ChannelsChannel
  }
  providers {
    ...ChannelsProvider
  }
}
fragment ChannelsEvent on Event {
  code
  date
  title
  channelCode
  providerCode
  unitCode
}`) as unknown as TypedDocumentString<ProviderPageQuery, ProviderPageQueryVariables>;
export const MonthStatesDocument = new TypedDocumentString(`
    query MonthStates($period: PeriodInput!) {
  monthStates(period: $period) {
    month
    closed
    closedAt
    closings
  }
}
    `) as unknown as TypedDocumentString<MonthStatesQuery, MonthStatesQueryVariables>;
export const ClosingsDocument = new TypedDocumentString(`
    query Closings($month: YearMonth!) {
  closings(month: $month) {
    id
    month
    closedAt
    closedBy
    note
    reopenedAt
    reopenedBy
    reopenReason
  }
}
    `) as unknown as TypedDocumentString<ClosingsQuery, ClosingsQueryVariables>;
export const ClosingChecklistDocument = new TypedDocumentString(`
    query ClosingChecklist($month: YearMonth!, $language: Language!) {
  closingChecklist(month: $month, language: $language) {
    code
    passed
    blocking
    text
    unitCodes
  }
}
    `) as unknown as TypedDocumentString<ClosingChecklistQuery, ClosingChecklistQueryVariables>;
export const CloseMonthDocument = new TypedDocumentString(`
    mutation CloseMonth($month: YearMonth!, $note: String, $acknowledged: Boolean!) {
  closeMonth(month: $month, note: $note, acknowledged: $acknowledged) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseMonthMutation, CloseMonthMutationVariables>;
export const ReopenMonthDocument = new TypedDocumentString(`
    mutation ReopenMonth($month: YearMonth!, $reason: String!) {
  reopenMonth(month: $month, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenMonthMutation, ReopenMonthMutationVariables>;
export const ClosingDifferenceDocument = new TypedDocumentString(`
    query ClosingDifference($from: Int!, $to: Int) {
  closingDifference(from: $from, to: $to) {
    unitCode
    before {
      ...ClosingFigures
    }
    after {
      ...ClosingFigures
    }
  }
}
    fragment ClosingFigures on ClosingFigures {
  customers
  cashlessCustomers
  payments
  amountVnd
  ratio {
    customers
  }
}`) as unknown as TypedDocumentString<ClosingDifferenceQuery, ClosingDifferenceQueryVariables>;
export const CompletenessDocument = new TypedDocumentString(`
    query Completeness($period: PeriodInput!, $unit: String) {
  completeness(period: $period, unitCode: $unit) {
    ...UnitMonth
  }
  monthStates(period: $period) {
    month
    closed
  }
}
    fragment UnitMonth on UnitMonth {
  month
  unitCode
  source
  records
  customers
  baseCustomers
  coverage
  lastPaidAt
  jump
  expected
}`) as unknown as TypedDocumentString<CompletenessQuery, CompletenessQueryVariables>;
export const DataStateDocument = new TypedDocumentString(`
    query DataState($period: PeriodInput!, $month: YearMonth!) {
  viewer {
    permissions
  }
  completeness(period: $period) {
    ...UnitMonth
  }
  providerGaps(month: $month) {
    providerCode
    unitCodes
    monthsBefore
  }
  monthStates(period: $period) {
    month
    closed
  }
}
    fragment UnitMonth on UnitMonth {
  month
  unitCode
  source
  records
  customers
  baseCustomers
  coverage
  lastPaidAt
  jump
  expected
}`) as unknown as TypedDocumentString<DataStateQuery, DataStateQueryVariables>;
export const LateImportsDocument = new TypedDocumentString(`
    query LateImports {
  imports(first: 100) {
    entries {
      ...ImportLine
    }
  }
}
    fragment ImportLine on ImportEntry {
  id
  kind
  fileName
  state
  via
  actor
  startedAt
  finishedAt
  seconds
  bytes
  rows
  accepted
  unchanged
  replaced
  rejected
  months
}`) as unknown as TypedDocumentString<LateImportsQuery, LateImportsQueryVariables>;
export const ProviderGapsDocument = new TypedDocumentString(`
    query ProviderGaps($month: YearMonth!) {
  providerGaps(month: $month) {
    providerCode
    unitCodes
    monthsBefore
  }
}
    `) as unknown as TypedDocumentString<ProviderGapsQuery, ProviderGapsQueryVariables>;
export const DataCodesDocument = new TypedDocumentString(`
    query DataCodes {
  units {
    code
    name
    nameEn
    parentCode
  }
  channels {
    code
    name
    nameEn
  }
  providers {
    code
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<DataCodesQuery, DataCodesQueryVariables>;
export const ImportProfilesDocument = new TypedDocumentString(`
    query ImportProfiles {
  importProfiles {
    id
    name
    kind
    layout
  }
}
    `) as unknown as TypedDocumentString<ImportProfilesQuery, ImportProfilesQueryVariables>;
export const SaveImportProfileDocument = new TypedDocumentString(`
    mutation SaveImportProfile($name: String!, $kind: String!, $layout: JSON!) {
  saveImportProfile(name: $name, kind: $kind, layout: $layout) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveImportProfileMutation, SaveImportProfileMutationVariables>;
export const DeleteImportProfileDocument = new TypedDocumentString(`
    mutation DeleteImportProfile($id: Int!) {
  deleteImportProfile(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteImportProfileMutation, DeleteImportProfileMutationVariables>;
export const LateTargetChangesDocument = new TypedDocumentString(`
    query LateTargetChanges {
  targetHistory(first: 200) {
    id
    unitCode
    year
    month
    measure
    before
    after
    way
    reason
    importId
  }
}
    `) as unknown as TypedDocumentString<LateTargetChangesQuery, LateTargetChangesQueryVariables>;
export const ImportHistoryDocument = new TypedDocumentString(`
    query ImportHistory($before: Int, $kind: String, $state: ImportState) {
  imports(first: 20, before: $before, kind: $kind, state: $state) {
    entries {
      ...ImportLine
    }
    before
  }
}
    fragment ImportLine on ImportEntry {
  id
  kind
  fileName
  state
  via
  actor
  startedAt
  finishedAt
  seconds
  bytes
  rows
  accepted
  unchanged
  replaced
  rejected
  months
}`) as unknown as TypedDocumentString<ImportHistoryQuery, ImportHistoryQueryVariables>;
export const ImportDetailDocument = new TypedDocumentString(`
    query ImportDetail($id: Int!, $language: Language!) {
  import(id: $id) {
    ...ImportLine
    sha256
    onConflict
    atomic
    profileName
    cancelledBy
    undoneBy
    undoneAt
    message(language: $language)
    warnings(language: $language)
    obstacles(language: $language)
    rejections(language: $language) {
      code
      column
      rows
      message
      examples {
        line
        value
      }
    }
  }
}
    fragment ImportLine on ImportEntry {
  id
  kind
  fileName
  state
  via
  actor
  startedAt
  finishedAt
  seconds
  bytes
  rows
  accepted
  unchanged
  replaced
  rejected
  months
}`) as unknown as TypedDocumentString<ImportDetailQuery, ImportDetailQueryVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: Int!) {
  cancelImport(id: $id)
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($id: Int!) {
  undoImport(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($period: PeriodInput!, $at: YearMonth!, $asked: AdoptionFilter!, $window: AdoptionFilter!, $breaks: PeriodInput!, $year: Int!, $yearBefore: Int!, $measure: Measure!, $otherMeasure: Measure!, $language: Language!, $organisation: Organisation!) {
  headline(
    period: $period
    measure: $measure
    language: $language
    organisation: $organisation
  )
  freshness(period: $period) {
    lastMonth
    dataUntil
    unitsWithData
    units
    missingUnitCodes
    partial
    closed
    sample
  }
  shown: freshness(period: $breaks) {
    provisionalMonths
  }
  standings(period: $period, measure: $measure, organisation: $organisation) {
    ...StoryStanding
  }
  otherStandings: standings(
    period: $period
    measure: $otherMeasure
    organisation: $organisation
  ) {
    ...StoryStanding
  }
  path(year: $year, measure: $measure, organisation: $organisation) {
    month
    target
  }
  pathBefore: path(
    year: $yearBefore
    measure: $measure
    organisation: $organisation
  ) {
    month
    target
  }
  trend: adoption(filter: $window, groupBy: [MONTH]) {
    month
    customers
    cashlessCustomers
    ratio {
      customers
      payments
      amount
    }
  }
  mix: adoption(filter: $window, groupBy: [MONTH, CHANNEL_GROUP]) {
    month
    channelGroup
    share {
      customers
      payments
      amount
    }
  }
  byProvider: adoption(filter: $asked, groupBy: [PROVIDER]) {
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
  organisationBreaks(period: $breaks) {
    month
    kind
    unitCodes
    intoCodes
    text(language: $language)
  }
  units(at: $at) {
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
    fragment StoryStanding on Standing {
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
    gap
    customersToConvert
    monthsLeft
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const UnitPageDocument = new TypedDocumentString(`
    query UnitPage($unit: String!, $period: PeriodInput!, $window: PeriodInput!, $at: YearMonth!, $asked: AdoptionFilter!, $before: AdoptionFilter!, $yearAgo: AdoptionFilter!, $recent: AdoptionFilter!, $companyAsked: AdoptionFilter!, $history: AdoptionFilter!, $year: Int!, $yearBefore: Int!, $measure: Measure!, $otherMeasure: Measure!, $language: Language!, $organisation: Organisation!) {
  headline(
    period: $period
    unitCode: $unit
    measure: $measure
    language: $language
    organisation: $organisation
  )
  freshness(period: $period, unitCode: $unit) {
    lastMonth
    dataUntil
    unitsWithData
    units
    missingUnitCodes
    partial
    closed
    sample
    provisionalMonths
  }
  shown: freshness(period: $window, unitCode: $unit) {
    provisionalMonths
  }
  standings(
    period: $period
    unitCode: $unit
    measure: $measure
    organisation: $organisation
  ) {
    ...StoryStanding
  }
  otherStandings: standings(
    period: $period
    unitCode: $unit
    measure: $otherMeasure
    organisation: $organisation
  ) {
    ...StoryStanding
  }
  path(
    unitCode: $unit
    year: $year
    measure: $measure
    organisation: $organisation
  ) {
    month
    target
  }
  pathBefore: path(
    unitCode: $unit
    year: $yearBefore
    measure: $measure
    organisation: $organisation
  ) {
    month
    target
  }
  history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
    ...UnitPageHistory
  }
  channelMonths: adoption(filter: $asked, groupBy: [MONTH, CHANNEL]) {
    ...UnitPageChannelMonth
  }
  channelMonthsBefore: adoption(filter: $before, groupBy: [MONTH, CHANNEL]) {
    ...UnitPageChannelMonth
  }
  channelMonthsYearAgo: adoption(filter: $yearAgo, groupBy: [MONTH, CHANNEL]) {
    ...UnitPageChannelMonth
  }
  companyChannels: adoption(filter: $companyAsked, groupBy: [CHANNEL]) {
    channelCode
    share {
      ...UnitPageShare
    }
  }
  byProvider: adoption(filter: $asked, groupBy: [PROVIDER]) {
    providerCode
    share {
      ...UnitPageShare
    }
  }
  companyProviders: adoption(filter: $companyAsked, groupBy: [PROVIDER]) {
    providerCode
    share {
      ...UnitPageShare
    }
  }
  providerMonths: adoption(filter: $recent, groupBy: [MONTH, PROVIDER]) {
    month
    providerCode
    customers
    payments
    amountVnd
  }
  events(period: $window) {
    code
    date
    endDate
    title
    unitCode
  }
  organisationBreaks(period: $window, unitCode: $unit) {
    month
    kind
    unitCodes
    intoCodes
    text(language: $language)
  }
  units(at: $at) {
    ...UnitPageUnit
  }
  viewer {
    permissions
  }
  channels {
    code
    name
    nameEn
    group
    cashless
  }
  providers {
    code
    name
    nameEn
    group
  }
}
    fragment StoryStanding on Standing {
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
    gap
    customersToConvert
    monthsLeft
  }
}
fragment UnitPageHistory on AdoptionRow {
  month
  unitCode
  customers
  cashlessCustomers
  payments
  cashlessPayments
  amountVnd
  cashlessAmountVnd
}
fragment UnitPageChannelMonth on AdoptionRow {
  month
  channelCode
  customers
  payments
  amountVnd
}
fragment UnitPageShare on Measures {
  customers
  payments
  amount
}
fragment UnitPageUnit on Unit {
  code
  name
  nameEn
  parentCode
  successorCode
  successorFrom
  splitFromCode
}`) as unknown as TypedDocumentString<UnitPageQuery, UnitPageQueryVariables>;
export const UnitChoiceDocument = new TypedDocumentString(`
    query UnitChoice {
  units {
    code
    name
    nameEn
    parentCode
    successorCode
  }
}
    `) as unknown as TypedDocumentString<UnitChoiceQuery, UnitChoiceQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($unitCode: String) {
  reportMonths(unitCode: $unitCode) {
    month
    closed
    closedOn
    closedBy
    kept {
      id
      closingId
      format
      language
      sha256
      bytes
      keptAt
      address
    }
    keptDocuments {
      closingId
      language
      keptAt
      address
    }
  }
  reportSettings {
    mailReady
  }
  units {
    code
    name
    nameEn
    parentCode
    successorCode
    successorFrom
  }
  viewer {
    role
    permissions
    unitCodes
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ReportNotesDocument = new TypedDocumentString(`
    query ReportNotes($month: YearMonth!, $unitCode: String) {
  reportNotes(month: $month, unitCode: $unitCode) {
    number
    done
    difficulties
    proposals
    unitPlans {
      unitCode
      text
    }
    changedBy
    changedAt
    version
  }
}
    `) as unknown as TypedDocumentString<ReportNotesQuery, ReportNotesQueryVariables>;
export const SaveReportNotesDocument = new TypedDocumentString(`
    mutation SaveReportNotes($month: YearMonth!, $unitCode: String, $version: Int!, $input: ReportNotesInput!) {
  saveReportNotes(
    month: $month
    unitCode: $unitCode
    version: $version
    input: $input
  ) {
    version
  }
}
    `) as unknown as TypedDocumentString<SaveReportNotesMutation, SaveReportNotesMutationVariables>;
export const ReportSettingsDocument = new TypedDocumentString(`
    query ReportSettings($unitCode: String) {
  reportSettings(unitCode: $unitCode) {
    unitCode
    isOwn
    parentBody
    issuingBody
    place
    numberSign
    recipients
    signatoryTitle
    signatoryName
    changedBy
    changedAt
    version
  }
}
    `) as unknown as TypedDocumentString<ReportSettingsQuery, ReportSettingsQueryVariables>;
export const SaveReportSettingsDocument = new TypedDocumentString(`
    mutation SaveReportSettings($unitCode: String, $version: Int!, $input: ReportSettingsInput!) {
  saveReportSettings(unitCode: $unitCode, version: $version, input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<SaveReportSettingsMutation, SaveReportSettingsMutationVariables>;
export const WithdrawReportSettingsDocument = new TypedDocumentString(`
    mutation WithdrawReportSettings($unitCode: String!, $version: Int!) {
  withdrawReportSettings(unitCode: $unitCode, version: $version) {
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawReportSettingsMutation, WithdrawReportSettingsMutationVariables>;
export const ReportDeliveryDocument = new TypedDocumentString(`
    query ReportDelivery($first: Int!, $language: Language!) {
  reportSettings {
    mailReady
  }
  reportSchedules {
    id
    trigger
    dayOfMonth
    unitCode
    formats
    language
    recipients
    unitRecipients {
      unitCode
      recipients
    }
    active
    nextRun
  }
  reportDeliveries(first: $first, language: $language) {
    id
    scheduleId
    month
    unitCode
    recipients
    formats
    language
    state
    attempts
    error
    createdAt
    sentAt
  }
}
    `) as unknown as TypedDocumentString<ReportDeliveryQuery, ReportDeliveryQueryVariables>;
export const SaveReportScheduleDocument = new TypedDocumentString(`
    mutation SaveReportSchedule($id: Int, $input: ReportScheduleInput!) {
  saveReportSchedule(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveReportScheduleMutation, SaveReportScheduleMutationVariables>;
export const DeleteReportScheduleDocument = new TypedDocumentString(`
    mutation DeleteReportSchedule($id: Int!) {
  deleteReportSchedule(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteReportScheduleMutation, DeleteReportScheduleMutationVariables>;
export const SendReportDocument = new TypedDocumentString(`
    mutation SendReport($month: YearMonth!, $unitCode: String, $formats: [String!]!, $language: String!, $recipients: [String!]!) {
  sendReport(
    month: $month
    unitCode: $unitCode
    formats: $formats
    language: $language
    recipients: $recipients
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SendReportMutation, SendReportMutationVariables>;
export const CancelReportDeliveryDocument = new TypedDocumentString(`
    mutation CancelReportDelivery($id: Int!) {
  cancelReportDelivery(id: $id) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelReportDeliveryMutation, CancelReportDeliveryMutationVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($year: Int!, $measure: Measure!) {
  targetPlan(year: $year, measure: $measure) {
    year
    measure
    version
    years
    baseMonth
    latestMonth
    company {
      ...PlanRow
    }
    units {
      ...PlanRow
    }
  }
  units {
    code
    name
    nameEn
    parentCode
  }
  viewer {
    permissions
    unitCodes
  }
  freshness {
    dataUntil
    sample
  }
}
    fragment PlanRow on TargetPlanRow {
  unitCode
  target
  months {
    month
    target
  }
  lastTarget
  base {
    cashless
    total
  }
  latest {
    cashless
    total
  }
}`) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const SaveTargetsDocument = new TypedDocumentString(`
    mutation SaveTargets($year: Int!, $measure: Measure!, $changes: [TargetChangeInput!]!, $reason: String!, $version: String!) {
  saveTargets(
    year: $year
    measure: $measure
    changes: $changes
    reason: $reason
    version: $version
  ) {
    changed
    version
    importId
  }
}
    `) as unknown as TypedDocumentString<SaveTargetsMutation, SaveTargetsMutationVariables>;
export const TargetHistoryDocument = new TypedDocumentString(`
    query TargetHistory($year: Int!, $measure: Measure!, $unitCode: String, $first: Int!, $before: Int) {
  targetHistory(
    year: $year
    measure: $measure
    unitCode: $unitCode
    first: $first
    before: $before
  ) {
    id
    at
    unitCode
    month
    before
    after
    way
    by
    reason
    importId
    fileName
  }
}
    `) as unknown as TypedDocumentString<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const UnitsPageDocument = new TypedDocumentString(`
    query UnitsPage($unit: String, $period: PeriodInput!, $at: YearMonth!, $measure: Measure!, $history: AdoptionFilter!, $latest: PeriodInput!, $window: PeriodInput!, $organisation: Organisation!, $language: Language!) {
  standings(
    period: $period
    unitCode: $unit
    measure: $measure
    organisation: $organisation
  ) {
    ...UnitsStanding
  }
  history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
    ...UnitsHistory
  }
  units(at: $at) {
    ...UnitsName
  }
  freshness(period: $latest, unitCode: $unit) {
    lastMonth
    dataUntil
    unitsWithData
    units
    closed
    sample
  }
  shown: freshness(period: $window, unitCode: $unit) {
    provisionalMonths
  }
  organisationBreaks(period: $window) {
    month
    kind
    unitCodes
    intoCodes
    text(language: $language)
  }
  viewer {
    unitCodes
  }
}
    fragment UnitsStanding on Standing {
  unitCode
  cashless
  total
  ratio
  change
  latestMonth
  latestRatio
  target
  gap
  goal {
    year
    target
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