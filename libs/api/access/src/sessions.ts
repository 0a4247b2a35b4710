import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { Caller } from './caller.js';
import { permissionsOf, type Role } from './policy.js';
import { digestOf, newSecret } from './secrets.js';

/** A session ends after this many days without a request, */
const IDLE_DAYS = 7;
/** and after this many days in any case. */
export const LONGEST_DAYS = 30;

interface SessionRow {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly unit_codes: string[];
  readonly stale: boolean;
}

/** Who is signed in. The browser holds a random secret, the database only its digest. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** Signs a person in, and clears away what has ended.
   * @returns the secret for the cookie */
  async start(personId: number, transaction: Transaction): Promise<string> {
    const secret = newSecret();
    await transaction.query('DELETE FROM session WHERE expires_at <= now()');
    await transaction.query(
      `INSERT INTO session (digest, person_id, expires_at) VALUES ($1, $2, now() + interval '${String(IDLE_DAYS)} days')`,
      [digestOf(secret), personId],
    );
    return secret;
  }

  /** The person behind a session that has not ended; using it keeps it going. */
  async find(secret: string): Promise<Caller | undefined> {
    const digest = digestOf(secret);
    const [row] = await this.database.query<SessionRow>(
      `SELECT person.login, person.name, person.role,
              ARRAY(SELECT unit.code
                    FROM person_unit
                    JOIN unit ON unit.id = person_unit.unit_id
                    WHERE person_unit.person_id = person.id
                    ORDER BY unit.code) AS unit_codes,
              session.last_seen_at < now() - interval '5 minutes' AS stale
       FROM session
       JOIN person ON person.id = session.person_id
       WHERE session.digest = $1 AND session.expires_at > now() AND person.disabled_at IS NULL`,
      [digest],
    );
    if (!row) return undefined;
    if (row.stale) await this.prolong(digest);
    const { login, name, role, unit_codes: unitCodes } = row;
    return { kind: 'person', name, login, role, unitCodes, permissions: permissionsOf(role) };
  }

  /** Ends a session; one that has ended already stays so. */
  async end(secret: string): Promise<void> {
    await this.database.query('DELETE FROM session WHERE digest = $1', [digestOf(secret)]);
  }

  /** Ends every session of a person. */
  async endAll(personId: number, transaction: Transaction): Promise<void> {
    await transaction.query('DELETE FROM session WHERE person_id = $1', [personId]);
  }

  private async prolong(digest: Buffer): Promise<void> {
    await this.database.query(
      `UPDATE session
       SET last_seen_at = now(),
           expires_at = least(now() + interval '${String(IDLE_DAYS)} days', created_at + interval '${String(LONGEST_DAYS)} days')
       WHERE digest = $1`,
      [digest],
    );
  }
}
