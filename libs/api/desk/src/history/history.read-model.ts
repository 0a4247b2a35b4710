import type { ImportRecord, ImportState, RejectionCode } from '@cashlight/api-imports';
import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';

/** Which imports are asked for. */
export interface HistoryFilter {
  /** Only those with a smaller number; null: from the newest on. */
  readonly before: number | null;
  readonly kind: string | null;
  readonly state: ImportState | null;
}

/** An import in the history. */
export type HistoryEntry = Omit<ImportRecord, 'rejectedFile' | 'changes' | 'bytesTotal' | 'bytesRead'>;

/** Refused rows of one import that are wrong in the same way. */
export interface RejectedAlike {
  readonly code: RejectionCode;
  readonly column: string;
  readonly rows: bigint;
  /** The first of them, at most three. */
  readonly examples: readonly { readonly line: number; readonly value: string }[];
}

const PAGE = `
  SELECT id AS "importId", kind, rows::float8, accepted::float8, unchanged::float8, replaced::float8, rejected::float8,
         ARRAY(SELECT to_char(month, 'YYYY-MM') FROM unnest(months) AS month ORDER BY month) AS months,
         round(extract(epoch FROM coalesce(finished_at, now()) - started_at), 3)::float8 AS seconds,
         state, warnings, refusal, encode(sha256, 'hex') AS sha256, via, bytes::float8, profile_name AS "profileName",
         cancelled_by AS "cancelledBy", undone_by AS "undoneBy", file_name AS "fileName", on_conflict AS "onConflict", atomic, actor,
         to_json(undone_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "undoneAt",
         to_json(started_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "startedAt",
         to_json(finished_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "finishedAt"
  FROM import
  WHERE ($1::integer IS NULL OR id < $1) AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR state = $3)
  ORDER BY id DESC
  LIMIT $4`;

const REJECTED_ALIKE = `
  WITH alike AS (
    SELECT code, column_name, count(*) AS rows, min(line) AS first_line
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

/** The history of imports, as it is looked through. */
@Injectable()
export class HistoryReadModel {
  constructor(private readonly database: Database) {}

  /** The newest imports that fit, so many at most. */
  page({ before, kind, state }: HistoryFilter, first: number): Promise<readonly HistoryEntry[]> {
    return this.database.query<HistoryEntry>(PAGE, [before, kind, state, first]);
  }

  /** The refused rows of an import by what is wrong with them, most first. */
  rejectedAlike(importId: number): Promise<readonly RejectedAlike[]> {
    return this.database.query<RejectedAlike>(REJECTED_ALIKE, [importId]);
  }
}
