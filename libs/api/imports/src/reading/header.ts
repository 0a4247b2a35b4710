import type { Words } from '@cashlight/api-platform';
import { refuse } from '../refusal.js';
import { MAX_FIELDS, type CsvRow } from './csv-row.js';
import type { FileFormat } from './file-format.js';
import type { Layout } from './layout.js';
import { rewriteOf, type Rewrite } from './rewriting.js';

/** A column of an import kind. */
export interface Column {
  readonly name: string;
  /** Whether a file must have the column; a value in it may still be empty where the kind says so. */
  readonly required: boolean;
}

/** Where a file has its columns, and how their values are to be read. */
export interface Header {
  /** How many fields every row must have. */
  readonly width: number;
  /** The columns of the kind, in its order. */
  readonly columns: readonly string[];
  /** The position of each of them that the file has. */
  readonly positions: ReadonlyMap<string, number>;
  /** Those that have the same value on every row. */
  readonly constants: ReadonlyMap<string, string>;
  /** Those whose values are written otherwise than the contract has it. */
  readonly rewrites: ReadonlyMap<string, Rewrite>;
  readonly warnings: readonly Words[];
}

/** A row of names, and the line on which it stands. */
export interface NamedColumns {
  readonly names: readonly string[];
  readonly line: number;
}

/** Files of refused rows have it; whoever mends them need not take it out. */
export const REASON_COLUMN = 'reason';

/** A name as it is compared: trimmed, NFC, lower case. */
export function comparable(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** The names in a header row as they are compared. */
export function headerNames(row: CsvRow): string[] {
  const names: string[] = [];
  for (let field = 0; field < Math.min(row.count, MAX_FIELDS); field++)
    names.push(comparable(row.text(field)));
  return names;
}

/** What each column of a kind is called in a file of the layout, by column; one with a constant value is not there. */
export function sourceNames(columns: readonly Column[], layout: Layout): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name } of columns) {
    const source = layout.columns[name];
    if (source === undefined) names.set(name, name);
    else if ('from' in source) names.set(name, comparable(source.from));
  }
  return names;
}

/** The columns that a file must have and has not: those that the kind requires, and those that the layout names. */
export function missingColumns(
  names: readonly string[],
  columns: readonly Column[],
  layout: Layout,
): readonly string[] {
  const sources = sourceNames(columns, layout);
  return columns
    .filter(({ name, required }) => required || layout.columns[name] !== undefined)
    .map(({ name }) => name)
    .filter((name) => sources.has(name) && !names.includes(sources.get(name) ?? ''));
}

/**
 * Finds the columns of a kind in a header; order and letter case are free, unknown columns are ignored with a warning.
 * @throws FileRefused when a column is missing or comes twice
 */
export function readHeader(
  { names, line }: NamedColumns,
  columns: readonly Column[],
  layout: Layout,
  format: FileFormat,
): Header {
  const sources = sourceNames(columns, layout);
  const missing = missingColumns(names, columns, layout);
  if (missing.length > 0) throw lacking(missing, { names, line }, columns, sources);
  const twice = [...sources.values()].filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice.length > 0) throw repeatedColumns(twice, line);
  const found = [...sources].filter(([, source]) => names.includes(source));
  const known = new Set([...found.map(([, source]) => source), REASON_COLUMN]);
  const unknown = names.filter((name) => !known.has(name));
  return {
    width: names.length,
    columns: columns.map(({ name }) => name),
    positions: new Map(found.map(([column, source]) => [column, names.indexOf(source)])),
    constants: constantsOf(layout),
    rewrites: new Map(
      found.flatMap(([column]) => {
        const rewrite = rewriteOf(column, layout, format);
        return rewrite ? [[column, rewrite]] : [];
      }),
    ),
    warnings: unknown.length === 0 ? [] : [ignoredColumns(unknown)],
  };
}

function constantsOf(layout: Layout): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(layout.columns).flatMap(([column, source]) =>
      'value' in source ? [[column, source.value]] : [],
    ),
  );
}

const listed = (names: readonly string[]) =>
  names
    .slice(0, 30)
    .map((name) => (name === '' ? '""' : name.slice(0, 60)))
    .join(', ');

function lacking(
  missing: readonly string[],
  { names, line }: NamedColumns,
  columns: readonly Column[],
  sources: ReadonlyMap<string, string>,
) {
  const expected = columns.map(({ name, required }) => (required ? name : `[${name}]`)).join(', ');
  const called = (name: string) => {
    const source = sources.get(name) ?? name;
    return source === name ? name : `"${source}" → ${name}`;
  };
  const lacks = listed(missing.map(called));
  return refuse(
    'WRONG_COLUMNS',
    {
      vi: `Dòng tiêu đề thiếu cột: ${lacks}. Tệp có: ${listed(names)}. Cần có: ${expected} (trong ngoặc vuông là không bắt buộc). Hãy sửa dòng tiêu đề rồi gửi lại.`,
      en: `The header lacks: ${lacks}. The file has: ${listed(names)}. Expected: ${expected} (those in brackets are optional). Mend the header and send the file again.`,
    },
    line,
  );
}

function repeatedColumns(twice: readonly string[], line: number) {
  return refuse(
    'WRONG_COLUMNS',
    {
      vi: `Dòng tiêu đề có cột lặp lại: ${listed(twice)}. Hãy chỉ giữ một cột cho mỗi tên.`,
      en: `The header names a column more than once: ${listed(twice)}. Keep one column for each name.`,
    },
    line,
  );
}

function ignoredColumns(unknown: readonly string[]): Words {
  return {
    vi: `Bỏ qua cột không biết: ${listed(unknown)}.`,
    en: `Ignored unknown columns: ${listed(unknown)}.`,
  };
}
