import type { RejectionCode } from '../rejection.js';

/** Refused rows of one import that are wrong in the same way. */
export interface RejectedAlike {
  readonly code: RejectionCode;
  readonly column: string;
  readonly rows: number;
  /** The first of them, at most three. */
  readonly examples: readonly { readonly line: number; readonly value: string }[];
}

const REJECTED_ALIKE = `
  WITH alike AS (
    SELECT code, column_name, count(*)::float8 AS rows, min(line) AS first_line
    FROM import_rejection
    WHERE import_id = $1
    GROUP BY code, column_name
  )
  SELECT code, column_name AS "column", rows, examples
  FROM alike
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('line', line, 'value', coalesce(value, '')) ORDER BY line) AS examples
    FROM (
      SELECT line, value
      FROM import_rejection
      WHERE import_id = $1 AND code = alike.code AND column_name = alike.column_name AND line >= alike.first_line
      ORDER BY line
      LIMIT 3
    ) AS first
  ) AS shown
  ORDER BY rows DESC, first_line`;

/** The refused rows of an import by what is wrong with them, most first. */
export function rejectedAlike(
  read: <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>,
  importId: number,
): Promise<readonly RejectedAlike[]> {
  return read<RejectedAlike>(REJECTED_ALIKE, [importId]);
}
