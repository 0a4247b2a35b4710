import type { Transaction } from '@cashlight/api-platform';
import type { RejectionCode } from '../rejection.js';

/** A row that was refused, as it is kept. */
export interface RefusedRow {
  /** The physical line on which it starts. */
  readonly line: number;
  readonly recordId: string | null;
  readonly column: string;
  readonly code: RejectionCode;
  readonly value: string | null;
  /** One text for each column of the kind, null where the file has no such column; null for rows refused before they were kept whole. */
  readonly fields: readonly (string | null)[] | null;
}

const PAGE_ROWS = 5_000;
const PAGE = `
  SELECT line::float8, record_id AS "recordId", column_name AS "column", code, value, fields
  FROM import_rejection
  WHERE import_id = $1 AND line > $2
  ORDER BY line
  LIMIT ${String(PAGE_ROWS)}`;

/** The refused rows of an import in the order of its file, some thousand at a time. */
export async function* refusedPages(
  read: Transaction['query'],
  importId: number,
): AsyncGenerator<readonly RefusedRow[]> {
  for (let after = -1; ;) {
    const rows = await read<RefusedRow>(PAGE, [importId, after]);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    after = last.line;
  }
}
