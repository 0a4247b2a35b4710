import type { Words } from '@cashlight/api-platform';
import { refuse } from '../refusal.js';
import { MAX_FIELDS, type CsvRow } from './csv-row.js';

/** A column of an import kind. */
export interface Column {
  readonly name: string;
  /** Whether a file must have the column; a value in it may still be empty where the kind says so. */
  readonly required: boolean;
}

/** Where a file has its columns. */
export interface Header {
  /** How many fields every row must have. */
  readonly width: number;
  /** The position of each known column that the file has. */
  readonly positions: ReadonlyMap<string, number>;
  readonly warnings: readonly Words[];
}

/** The names in a header row as they are compared: trimmed, NFC, lower case. */
export function headerNames(row: CsvRow): string[] {
  const names: string[] = [];
  for (let field = 0; field < Math.min(row.count, MAX_FIELDS); field++)
    names.push(row.text(field).trim().normalize('NFC').toLowerCase());
  return names;
}

/** How many of the columns the names hold. */
export function knownColumns(names: readonly string[], columns: readonly Column[]): number {
  return columns.filter(({ name }) => names.includes(name)).length;
}

/**
 * Finds the columns of a kind in a header; order and letter case are free, unknown columns are ignored with a warning.
 * @throws FileRefused when a required column is missing or a known one comes twice
 */
export function readHeader(names: readonly string[], columns: readonly Column[]): Header {
  const missing = columns
    .filter(({ name, required }) => required && !names.includes(name))
    .map(({ name }) => name);
  if (missing.length > 0) throw missingColumns(missing, names, columns);
  const twice = columns
    .filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name))
    .map(({ name }) => name);
  if (twice.length > 0) throw repeatedColumns(twice);
  const positions = new Map(
    columns.filter(({ name }) => names.includes(name)).map(({ name }) => [name, names.indexOf(name)]),
  );
  const unknown = names.filter((name) => !positions.has(name));
  return { width: names.length, positions, warnings: unknown.length === 0 ? [] : [ignoredColumns(unknown)] };
}

const listed = (names: readonly string[]) =>
  names
    .slice(0, 30)
    .map((name) => (name === '' ? '""' : name.slice(0, 60)))
    .join(', ');

function missingColumns(missing: readonly string[], names: readonly string[], columns: readonly Column[]) {
  const expected = columns.map(({ name, required }) => (required ? name : `[${name}]`)).join(', ');
  return refuse(
    'WRONG_COLUMNS',
    {
      vi: `Dòng tiêu đề thiếu cột: ${listed(missing)}. Tệp có: ${listed(names)}. Cần có: ${expected} (trong ngoặc vuông là không bắt buộc). Hãy sửa dòng tiêu đề rồi gửi lại.`,
      en: `The header lacks: ${listed(missing)}. The file has: ${listed(names)}. Expected: ${expected} (those in brackets are optional). Mend the header and send the file again.`,
    },
    1,
  );
}

function repeatedColumns(twice: readonly string[]) {
  return refuse(
    'WRONG_COLUMNS',
    {
      vi: `Dòng tiêu đề có cột lặp lại: ${listed(twice)}. Hãy chỉ giữ một cột cho mỗi tên.`,
      en: `The header names a column more than once: ${listed(twice)}. Keep one column for each name.`,
    },
    1,
  );
}

function ignoredColumns(unknown: readonly string[]): Words {
  return {
    vi: `Bỏ qua cột không biết: ${listed(unknown)}.`,
    en: `Ignored unknown columns: ${listed(unknown)}.`,
  };
}
