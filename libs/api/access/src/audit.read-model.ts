import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';

/** Which events of the audit log. */
export interface AuditQuestion {
  /** At most so many. */
  readonly first: number;
  /** Only those before this one; null: from the newest. */
  readonly before: number | null;
  /** Part of the actor's name, however written; null: whoever it was. */
  readonly actor: string | null;
  readonly action: string | null;
}

/** Who did what, when. */
export interface AuditRecord {
  readonly id: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Reads the audit log. */
@Injectable()
export class AuditReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  events({ first, before, actor, action }: AuditQuestion): Promise<AuditRecord[]> {
    return this.database.query<AuditRecord>(
      `SELECT id::float8 AS id, at, actor, action, detail
       FROM audit_event
       WHERE ($2::bigint IS NULL OR id < $2)
         AND ($3::text IS NULL OR strpos(lower(actor), lower($3)) > 0)
         AND ($4::text IS NULL OR action = $4)
       ORDER BY id DESC
       LIMIT $1`,
      [first, before, actor, action],
    );
  }
}
