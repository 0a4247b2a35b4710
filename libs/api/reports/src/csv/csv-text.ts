import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cell.js';

/** Comma, as RFC 4180 has it, or semicolon, where the comma is the decimal mark. */
export type Separator = ',' | ';';

/** Rows as CSV after RFC 4180, with the byte-order mark that tells Excel it is UTF-8. */
export function csvText(rows: readonly (readonly Cell[])[], separator: Separator): string {
  return stringify([...rows.map((row) => [...row])], {
    bom: true,
    delimiter: separator,
    record_delimiter: '\r\n',
    // The other list separator is quoted too: a spreadsheet under other settings splits there, and what follows could be a formula.
    quoted_match: /[\r\n,;\t]/,
  });
}
