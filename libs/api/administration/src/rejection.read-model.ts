import type { RejectionCode } from '@cashlight/api-imports';
import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';

/** Why a row was refused. */
export interface StoredRejection {
  /** Empty when it is the row as a whole. */
  readonly column: string;
  readonly code: RejectionCode;
  readonly value: string;
}

/** The refused rows of an import. */
@Injectable()
export class RejectionReadModel {
  constructor(private readonly database: Database) {}

  /** The first of them; undefined when none was refused. */
  async first(importId: number): Promise<StoredRejection | undefined> {
    const [rejection] = await this.database.query<StoredRejection>(
      `SELECT column_name AS "column", code, coalesce(value, '') AS value
       FROM import_rejection
       WHERE import_id = $1
       ORDER BY line
       LIMIT 1`,
      [importId],
    );
    return rejection;
  }
}
