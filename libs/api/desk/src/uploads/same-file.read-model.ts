import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';

/** An earlier import of the same bytes. */
export interface SameFileImport {
  readonly importId: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

const LAST = `
  SELECT id AS "importId", to_json(started_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "startedAt"
  FROM import
  WHERE sha256 = decode($1, 'hex') AND state = 'DONE'
  ORDER BY id DESC
  LIMIT 1`;

/** Which files were imported before. */
@Injectable()
export class SameFileReadModel {
  constructor(private readonly database: Database) {}

  /** The last import of a file with this SHA-256 (hexadecimal) that stands. */
  async last(sha256: string): Promise<SameFileImport | null> {
    const [found] = await this.database.query<SameFileImport>(LAST, [sha256]);
    return found ?? null;
  }
}
