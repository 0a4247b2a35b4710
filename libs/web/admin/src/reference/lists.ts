import type { AdminReferenceQuery } from '@cashlight/contract';

export type ReferenceData = AdminReferenceQuery;

/** A row as a file would have it: a text under the name of each column. */
export type ReferenceRow = Readonly<Record<string, string>>;

/** What can stand in a column, and how it is chosen or typed. */
export type ColumnType =
  | 'text'
  | 'unit'
  | 'channel'
  | 'provider'
  | 'group'
  | 'level'
  | 'flag'
  | 'month'
  | 'day'
  | 'type'
  | 'vnd'
  | 'percent';

export interface ListColumn {
  readonly name: ColumnName;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Whether the import wants it in every row, be it empty. */
  readonly always: boolean;
}

/** A list that can be edited: its kind of import, and its columns in the order shown. */
export interface ReferenceList {
  readonly kind: string;
  /** By these a row is known; they are typed once and then stay. */
  readonly key: readonly ColumnName[];
  readonly columns: readonly ListColumn[];
  readonly rows: (data: ReferenceData) => readonly ReferenceRow[];
  /** What a row is called in a sentence. */
  readonly nameOf: (row: ReferenceRow) => string;
}

const COLUMN_TYPES = {
  code: 'text',
  name: 'text',
  name_en: 'text',
  level: 'level',
  parent_code: 'unit',
  successor_code: 'unit',
  successor_from: 'month',
  split_from_code: 'unit',
  group: 'group',
  cashless: 'flag',
  unit_code: 'unit',
  valid_from: 'month',
  date: 'day',
  end_date: 'day',
  type: 'type',
  title: 'text',
  channel_code: 'channel',
  provider_code: 'provider',
  note: 'text',
  fee_vnd: 'vnd',
  fee_pct: 'percent',
} as const satisfies Record<string, ColumnType>;

export type ColumnName = keyof typeof COLUMN_TYPES;

const must = (...names: ColumnName[]): ListColumn[] =>
  names.map((name) => ({ name, type: COLUMN_TYPES[name], required: true, always: true }));
const may = (...names: ColumnName[]): ListColumn[] =>
  names.map((name) => ({ name, type: COLUMN_TYPES[name], required: false, always: false }));
const mayBeEmpty = (name: ColumnName): ListColumn => ({
  name,
  type: COLUMN_TYPES[name],
  required: false,
  always: true,
});

const nameAndCode = ({ name = '', code = '' }: ReferenceRow) => `${name} (${code})`;

const LISTS = {
  units: {
    kind: 'units',
    key: ['code'],
    columns: [
      ...must('code', 'name'),
      ...may('name_en'),
      ...must('level'),
      mayBeEmpty('parent_code'),
      ...may('successor_code', 'successor_from', 'split_from_code'),
    ],
    rows: ({ units }) => units.map(unitRow),
    nameOf: nameAndCode,
  },
  channels: {
    kind: 'channels',
    key: ['code'],
    columns: [...must('code', 'name'), ...may('name_en'), ...must('group', 'cashless')],
    rows: ({ channels }) =>
      channels.map(({ code, name, nameEn, group, cashless }) => ({
        code,
        name,
        name_en: nameEn ?? '',
        group,
        cashless: String(cashless),
      })),
    nameOf: nameAndCode,
  },
  providers: {
    kind: 'providers',
    key: ['code'],
    columns: [...must('code', 'name'), ...may('name_en'), ...must('group')],
    rows: ({ providers }) =>
      providers.map(({ code, name, nameEn, group }) => ({ code, name, name_en: nameEn ?? '', group })),
    nameOf: nameAndCode,
  },
  unitNames: {
    kind: 'unit-names',
    key: ['unit_code', 'valid_from'],
    columns: [...must('unit_code', 'valid_from', 'name'), ...may('name_en')],
    rows: ({ units }) => units.flatMap(laterNames),
    nameOf: ({ name = '', valid_from = '' }) => `${name} (${valid_from})`,
  },
  events: {
    kind: 'events',
    key: ['code'],
    columns: [
      ...must('code', 'title', 'type', 'date'),
      ...may('end_date', 'unit_code', 'channel_code', 'provider_code', 'note'),
    ],
    rows: ({ events }) => events.map(eventRow),
    nameOf: ({ title = '', code = '' }) => `${title} (${code})`,
  },
  fees: {
    kind: 'fees',
    key: ['channel_code', 'provider_code', 'valid_from'],
    columns: [
      ...must('channel_code'),
      mayBeEmpty('provider_code'),
      ...must('valid_from', 'fee_vnd'),
      ...may('fee_pct'),
    ],
    rows: ({ fees }) =>
      fees.map(({ channelCode, providerCode, validFrom, feeVnd, feePct }) => ({
        channel_code: channelCode,
        provider_code: providerCode ?? '',
        valid_from: validFrom,
        fee_vnd: feeVnd,
        fee_pct: feePct === 0 ? '' : String(feePct),
      })),
    nameOf: ({ channel_code = '', provider_code = '', valid_from = '' }) =>
      [channel_code, provider_code, valid_from].filter((part) => part !== '').join(' · '),
  },
} as const satisfies Record<string, ReferenceList>;

type Unit = ReferenceData['units'][number];

/** A unit under its first name: later ones have a list of their own. */
function unitRow(unit: Unit): ReferenceRow {
  const [first = unit] = unit.names;
  return {
    code: unit.code,
    name: first.name,
    name_en: first.nameEn ?? '',
    level: unit.level,
    parent_code: unit.parentCode ?? '',
    successor_code: unit.successorCode ?? '',
    successor_from: unit.successorFrom ?? '',
    split_from_code: unit.splitFromCode ?? '',
  };
}

function laterNames({ code, names }: Unit): ReferenceRow[] {
  return names.flatMap(({ validFrom, name, nameEn }) =>
    validFrom === null ? [] : [{ unit_code: code, valid_from: validFrom, name, name_en: nameEn ?? '' }],
  );
}

function eventRow(event: ReferenceData['events'][number]): ReferenceRow {
  return {
    code: event.code,
    title: event.title,
    type: event.type,
    date: event.date,
    end_date: event.endDate ?? '',
    unit_code: event.unitCode ?? '',
    channel_code: event.channelCode ?? '',
    provider_code: event.providerCode ?? '',
    note: event.note ?? '',
  };
}

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

export function referenceList(name: ListName): ReferenceList {
  return LISTS[name];
}

/** Two rows with the same key are the same thing. */
export function keyOf({ key }: ReferenceList, row: ReferenceRow): string {
  return key.map((column) => (row[column] ?? '').trim()).join(' ');
}

/**
 * What a save says to the import: of a new row everything, of one that is there the columns that the import always wants and
 * those that were changed. A column that is left out stays as it is, also where the list shows less than is known, as of a
 * date its month.
 */
export function saidOf(
  { columns }: ReferenceList,
  former: ReferenceRow | undefined,
  written: ReferenceRow,
): { column: string; value: string }[] {
  return columns.flatMap(({ name, always }) => {
    const value = written[name] ?? '';
    return !former || always || value !== (former[name] ?? '') ? [{ column: name, value }] : [];
  });
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** What people type, as a file has it: whole đồng without separators, decimals after a point. */
export function asInFile(type: ColumnType, typed: string): string {
  const text = typed.trim();
  if (type === 'vnd' && GROUPED.test(text)) return text.replace(/[.,]/g, '');
  return type === 'percent' ? text.replace(',', '.') : typed;
}
