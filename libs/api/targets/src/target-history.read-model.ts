import { Database, type Transaction } from '@cashlight/api-platform';
import type { Measure } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** By which way a target changed. */
export type TargetWay = 'GRID' | 'ADMIN' | 'FILE' | 'SAMPLE' | 'UNDO';

/** What became of a target. */
export interface TargetChangeRecord {
  readonly id: number;
  readonly at: Date;
  readonly unitCode: string;
  readonly year: number;
  /** 0: the year's target (December) */
  readonly month: number;
  readonly measure: Measure;
  /** in percent; null: there was none */
  readonly before: string | null;
  /** in percent; null: there is none any more */
  readonly after: string | null;
  readonly way: TargetWay;
  readonly actor: string;
  readonly reason: string | null;
  readonly importId: number;
  readonly fileName: string;
}

/** Which changes; null: of all. */
export interface TargetHistoryQuestion {
  readonly year: number | null;
  readonly unitCode: string | null;
  readonly measure: Measure | null;
  /** at most so many */
  readonly first: number;
  /** only those before this one; null: from the newest */
  readonly before: number | null;
}

const VERSION = `
  SELECT coalesce(max(id), 0)::text AS version
  FROM target_change
  WHERE year = $1 AND measure = $2`;

const VERSION_AFTER = `
  SELECT max(id)::text AS version
  FROM target_change
  WHERE import_id = $1 AND NOT is_undo`;

const CHANGES = `
  SELECT change.id::float8 AS id, change.at, unit_code AS "unitCode", year, month, measure, before_pct::text AS before, after_pct::text AS after,
         CASE WHEN is_undo THEN 'UNDO'
              WHEN via = 'TARGETS' THEN 'GRID'
              WHEN via IN ('ADMIN', 'SAMPLE') THEN via
              ELSE 'FILE' END AS way,
         CASE WHEN is_undo THEN undone_by ELSE actor END AS actor,
         CASE WHEN NOT is_undo THEN reason END AS reason,
         import_id AS "importId", file_name AS "fileName"
  FROM target_change AS change
  JOIN import ON import.id = import_id
  WHERE ($1::int IS NULL OR year = $1)
    AND ($2::text IS NULL OR unit_code = $2)
    AND ($3::text IS NULL OR measure = $3)
    AND ($4::bigint IS NULL OR change.id < $4)
  ORDER BY change.id DESC
  LIMIT $5`;

/** Reads what became of targets. */
@Injectable()
export class TargetHistoryReadModel {
  constructor(private readonly database: Database) {}

  /** What changes whenever a target of this year and measure does; within a transaction when one is given. */
  async version(year: number, measure: Measure, transaction?: Transaction): Promise<string> {
    const [found] = await (transaction ?? this.database).query<{ version: string }>(VERSION, [year, measure]);
    return found?.version ?? '0';
  }

  /** The version that an import of one year and measure left behind; null when it changed nothing. */
  async versionAfter(importId: number): Promise<string | null> {
    const [found] = await this.database.query<{ version: string | null }>(VERSION_AFTER, [importId]);
    return found?.version ?? null;
  }

  /** Newest first. */
  changes(question: TargetHistoryQuestion): Promise<TargetChangeRecord[]> {
    const { year, unitCode, measure, before, first } = question;
    return this.database.query<TargetChangeRecord>(CHANGES, [year, unitCode, measure, before, first]);
  }
}
