/** The kinds of files that can be loaded, by their names in the contract, the most usual first, with their columns. */
const KIND_COLUMNS = {
  payments: {
    required: ['record_id', 'customer_code', 'unit_code', 'paid_at', 'amount_vnd', 'channel_code'],
    optional: ['provider_code'],
  },
  summaries: {
    required: ['month', 'unit_code', 'channel_code', 'provider_code', 'customers', 'payments', 'amount_vnd'],
    optional: [],
  },
  'customer-base': { required: ['month', 'unit_code', 'customers'], optional: [] },
  targets: { required: ['unit_code', 'year', 'target_pct'], optional: ['month', 'measure'] },
  units: {
    required: ['code', 'name', 'parent_code', 'level'],
    optional: ['name_en', 'successor_code', 'successor_from', 'split_from_code'],
  },
  'unit-names': { required: ['unit_code', 'name', 'valid_from'], optional: ['name_en'] },
  channels: { required: ['code', 'name', 'group'], optional: ['cashless', 'name_en'] },
  providers: { required: ['code', 'name', 'group'], optional: ['name_en'] },
  events: {
    required: ['code', 'date', 'type', 'title'],
    optional: ['end_date', 'unit_code', 'channel_code', 'provider_code', 'note'],
  },
  fees: {
    required: ['channel_code', 'valid_from', 'fee_vnd'],
    optional: ['provider_code', 'fee_pct'],
  },
} as const;

export type Kind = keyof typeof KIND_COLUMNS;
export type ColumnName = (typeof KIND_COLUMNS)[Kind]['required' | 'optional'][number];

export interface KindColumn {
  readonly name: ColumnName;
  /** Whether a file must bring it. */
  readonly required: boolean;
}

/** The key of a kind's words. */
const WORDS = {
  payments: 'payments',
  summaries: 'summaries',
  'customer-base': 'customerBase',
  targets: 'targets',
  units: 'units',
  'unit-names': 'unitNames',
  channels: 'channels',
  providers: 'providers',
  events: 'events',
  fees: 'fees',
} as const satisfies Record<Kind, string>;

export const KINDS = Object.keys(KIND_COLUMNS) as readonly Kind[];

export function isKind(name: string | undefined): name is Kind {
  return name !== undefined && name in KIND_COLUMNS;
}

export function kindKey(kind: Kind) {
  return `data.kind.${WORDS[kind]}` as const;
}

/** The columns of a kind, those first that a file must bring. */
export function columnsOf(kind: Kind): readonly KindColumn[] {
  const { required, optional } = KIND_COLUMNS[kind];
  return [
    ...required.map((name) => ({ name, required: true })),
    ...optional.map((name) => ({ name, required: false })),
  ];
}

/** What other files name comes before them. */
const LOADING_ORDER: readonly Kind[] = [
  'units',
  'channels',
  'providers',
  'targets',
  'unit-names',
  'customer-base',
  'events',
  'fees',
  'summaries',
  'payments',
];

/** The place of a kind when several files are loaded together: lists before what names them. */
export function loadingPlace(kind: Kind): number {
  return LOADING_ORDER.indexOf(kind);
}

/** The columns that hold codes of the company, which a file may write in its own way. */
const CODE_COLUMNS = ['unit_code', 'channel_code', 'provider_code'] as const;
export type CodeColumn = (typeof CODE_COLUMNS)[number];

export function codeColumnsOf(kind: Kind): readonly CodeColumn[] {
  const names = new Set<string>(columnsOf(kind).map(({ name }) => name));
  return CODE_COLUMNS.filter((name) => names.has(name));
}
