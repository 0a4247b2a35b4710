import type { Language, Transaction } from '@cashlight/api-platform';
import { csvLine } from './writing/csv-line.js';
import { refusedPages, type RefusedRow } from './refused-rows/refused-row.js';
import { rejectionWords } from './rejection-words.js';

/**
 * The refused rows as CSV (RFC 4180, UTF-8 with a byte-order mark so that Excel reads Vietnamese right), in the order of the file: what is wrong
 * with each. Values stand as they came, so that a row can be found; a spreadsheet may take one that starts with `=` for a formula.
 */
export async function* rejectedCsv(
  read: Transaction['query'],
  importId: number,
  language: Language,
): AsyncGenerator<string> {
  yield '\uFEFFline,record_id,column,code,message,value\r\n';
  for await (const rows of refusedPages(read, importId))
    yield rows.map((row) => lineOf(row, language)).join('');
}

function lineOf({ line, recordId, column, code, value }: RefusedRow, language: Language): string {
  const message = rejectionWords(code, column, value ?? '')[language];
  return csvLine([String(line), recordId ?? '', column, code, message, value ?? '']);
}
