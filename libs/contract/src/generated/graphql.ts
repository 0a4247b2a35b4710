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
  | 'SAMPLE';

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

export type Role =
  | 'ADMIN'
  | 'ANALYST'
  | 'LEADER'
  | 'MANAGER';

export type UnitLevel =
  | 'COMMUNE'
  | 'COMPANY'
  | 'UNIT';

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly viewer: { readonly name: string, readonly role: Role, readonly permissions: ReadonlyArray<string> }, readonly freshness: { readonly firstMonth: string | null, readonly lastMonth: string | null, readonly lastFullMonth: string | null, readonly sample: boolean }, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null, readonly successorCode: string | null }> };

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


export type AdminReferenceQuery = { readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly level: UnitLevel, readonly parentCode: string | null, readonly successorCode: string | null, readonly successorFrom: string | null, readonly splitFromCode: string | null, readonly names: ReadonlyArray<{ readonly validFrom: string | null, readonly name: string, readonly nameEn: string | null }> }>, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup, readonly cashless: boolean }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }>, readonly events: ReadonlyArray<{ readonly code: string, readonly date: string, readonly type: string, readonly title: string, readonly endDate: string | null, readonly unitCode: string | null, readonly channelCode: string | null, readonly providerCode: string | null, readonly note: string | null }> };

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
  unit?: string | null | undefined;
  scoped: boolean;
  measure: Measure;
  otherMeasure: Measure;
  language: Language;
  organisation: Organisation;
}>;


export type OverviewQuery = { readonly headline: ReadonlyArray<string>, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly missingUnitCodes: ReadonlyArray<string>, readonly partial: boolean, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly standings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly otherStandings: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly peers?: ReadonlyArray<{ readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null }>, readonly path: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly pathBefore: ReadonlyArray<{ readonly month: string, readonly target: number }>, readonly trend: ReadonlyArray<{ readonly month: string | null, readonly ratio: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly mix: ReadonlyArray<{ readonly month: string | null, readonly channelGroup: ChannelGroup | null, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly byProvider: ReadonlyArray<{ readonly providerCode: string | null, readonly customers: number, readonly payments: number, readonly amountVnd: string, readonly share: { readonly customers: number | null, readonly payments: number | null, readonly amount: number | null } }>, readonly organisationBreaks: ReadonlyArray<{ readonly month: string, readonly kind: BreakKind, readonly unitCodes: ReadonlyArray<string>, readonly intoCodes: ReadonlyArray<string>, readonly text: string }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly providers: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly group: ChannelGroup }> };

export type OverviewStandingFragment = { readonly unitCode: string, readonly cashless: string, readonly total: string, readonly ratio: number | null, readonly change: number | null, readonly yearAgoChange: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly target: number, readonly customersToConvert: number | null, readonly monthsLeft: number } | null };

export type UnitsPageQueryVariables = Exact<{
  period: PeriodInput;
  at: string;
  measure: Measure;
  history: AdoptionFilter;
  latest: PeriodInput;
  window: PeriodInput;
  organisation: Organisation;
  language: Language;
}>;


export type UnitsPageQuery = { readonly standings: ReadonlyArray<{ readonly unitCode: string, readonly ratio: number | null, readonly change: number | null, readonly latestMonth: string | null, readonly latestRatio: number | null, readonly target: number | null, readonly gap: number | null, readonly goal: { readonly year: number, readonly customersToConvert: number | null } | null }>, readonly history: ReadonlyArray<{ readonly month: string | null, readonly unitCode: string | null, readonly customers: number, readonly cashlessCustomers: number, readonly payments: number, readonly cashlessPayments: number, readonly amountVnd: string, readonly cashlessAmountVnd: string }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly parentCode: string | null }>, readonly freshness: { readonly lastMonth: string | null, readonly dataUntil: string | null, readonly unitsWithData: number, readonly units: number, readonly closed: boolean, readonly sample: boolean }, readonly shown: { readonly provisionalMonths: ReadonlyArray<string> }, readonly organisationBreaks: ReadonlyArray<{ readonly month: string, readonly kind: BreakKind, readonly unitCodes: ReadonlyArray<string>, readonly intoCodes: ReadonlyArray<string>, readonly text: string }>, readonly viewer: { readonly unitCodes: ReadonlyArray<string> } };

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
    permissions
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
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
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
    query Overview($period: PeriodInput!, $at: YearMonth!, $asked: AdoptionFilter!, $window: AdoptionFilter!, $breaks: PeriodInput!, $year: Int!, $yearBefore: Int!, $unit: String, $scoped: Boolean!, $measure: Measure!, $otherMeasure: Measure!, $language: Language!, $organisation: Organisation!) {
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
  }
  shown: freshness(period: $breaks, unitCode: $unit) {
    provisionalMonths
  }
  standings(
    period: $period
    unitCode: $unit
    measure: $measure
    organisation: $organisation
  ) {
    ...OverviewStanding
  }
  otherStandings: standings(
    period: $period
    unitCode: $unit
    measure: $otherMeasure
    organisation: $organisation
  ) {
    ...OverviewStanding
  }
  peers: standings(
    period: $period
    measure: $measure
    organisation: $organisation
  ) @include(if: $scoped) {
    ...OverviewStanding
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
  trend: adoption(filter: $window, groupBy: [MONTH]) {
    month
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
  organisationBreaks(period: $breaks, unitCode: $unit) {
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
    query UnitsPage($period: PeriodInput!, $at: YearMonth!, $measure: Measure!, $history: AdoptionFilter!, $latest: PeriodInput!, $window: PeriodInput!, $organisation: Organisation!, $language: Language!) {
  standings(period: $period, measure: $measure, organisation: $organisation) {
    ...UnitsStanding
  }
  history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
    ...UnitsHistory
  }
  units(at: $at) {
    ...UnitsName
  }
  freshness(period: $latest) {
    lastMonth
    dataUntil
    unitsWithData
    units
    closed
    sample
  }
  shown: freshness(period: $window) {
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