import type { Language, Transaction } from '@cashlight/api-platform';
import type { RejectionCode } from './rejection.js';
import { rejectionWords } from './rejection-words.js';

interface RejectedRow {
  readonly line: bigint;
  readonly recordId: string | null;
  readonly column: string;
  readonly code: RejectionCode;
  readonly value: string | null;
}

const PAGE_ROWS = 5_000;
const PAGE = `
  SELECT line, record_id AS "recordId", column_name AS "column", code, value
  FROM import_rejection
  WHERE import_id = $1 AND line > $2
  ORDER BY line
  LIMIT ${String(PAGE_ROWS)}`;

/**
 * The refused rows as CSV (RFC 4180, UTF-8 with a byte-order mark so that Excel reads Vietnamese right), in the order of the file.
 * Values stand as they came, so that a row can be mended and sent again; a spreadsheet may take one that starts with `=` for a formula.
 */
export async function* rejectedCsv(
  read: Transaction['query'],
  importId: number,
  language: Language,
): AsyncGenerator<string> {
  yield '\uFEFFline,record_id,column,code,message,value\r\n';
  for (let after = -1n; ;) {
    const rows = await read<RejectedRow>(PAGE, [importId, after]);
    if (rows.length > 0) yield rows.map((row) => csvLine(row, language)).join('');
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    after = last.line;
  }
}

function csvLine({ line, recordId, column, code, value }: RejectedRow, language: Language): string {
  const message = rejectionWords(code, column, value ?? '')[language];
  return `${[String(line), recordId ?? '', column, code, message, value ?? ''].map(quoted).join(',')}\r\n`;
}

function quoted(value: string): string {
  return /[",;\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
