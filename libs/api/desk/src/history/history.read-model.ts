import {
  rejectedAlike,
  type ImportRecord,
  type ImportState,
  type RejectedAlike,
} from '@cashlight/api-imports';
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
export type HistoryEntry = Omit<
  ImportRecord,
  'rejectedFile' | 'changes' | 'reasons' | 'bytesTotal' | 'bytesRead'
>;

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
    return rejectedAlike((sql, parameters) => this.database.query(sql, parameters), importId);
  }
}
