import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { Role } from './policy.js';

/** A person as those see him who manage people. Moments are ISO 8601, UTC. */
export interface PersonRecord {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly unitCodes: readonly string[];
  readonly sample: boolean;
  readonly hasPassword: boolean;
  readonly createdAt: string;
  readonly disabledAt: string | null;
  /** The last request or sign-in; to within five minutes. */
  readonly lastSeenAt: string | null;
  /** Until when the link that was handed to him can be used; null when there is none, or none any more. */
  readonly invitedUntil: string | null;
}

type Stored = {
  readonly [Key in keyof PersonRecord]: Key extends `${string}At` | 'invitedUntil'
    ? Date | Extract<PersonRecord[Key], null>
    : PersonRecord[Key];
};

const PEOPLE = `
  SELECT person.id, person.login, person.name, person.role, person.sample, person.password_hash IS NOT NULL AS "hasPassword",
         ARRAY(SELECT unit.code
               FROM person_unit
               JOIN unit ON unit.id = person_unit.unit_id
               WHERE person_unit.person_id = person.id
               ORDER BY unit.code) AS "unitCodes",
         person.created_at AS "createdAt", person.disabled_at AS "disabledAt",
         greatest((SELECT max(last_seen_at) FROM session WHERE session.person_id = person.id),
                  (SELECT max(at)
                   FROM audit_event
                   WHERE actor = person.login AND action IN ('sign-in', 'sign-out', 'person.password-set'))) AS "lastSeenAt",
         (SELECT max(expires_at)
          FROM setup_link
          WHERE setup_link.person_id = person.id AND used_at IS NULL AND expires_at > now()) AS "invitedUntil"
  FROM person`;

/** Everybody who has, had or will have an account. */
@Injectable()
export class PeopleReadModel {
  constructor(private readonly database: Database) {}

  /** In the order in which they were added. */
  async all(): Promise<PersonRecord[]> {
    const people = await this.database.query<Stored>(`${PEOPLE} ORDER BY person.id`);
    return people.map(recordOf);
  }

  /** One of them, as the transaction sees him. */
  async one(id: number, transaction: Transaction): Promise<PersonRecord | undefined> {
    const [person] = await transaction.query<Stored>(`${PEOPLE} WHERE person.id = $1`, [id]);
    return person && recordOf(person);
  }
}

function recordOf(person: Stored): PersonRecord {
  return {
    ...person,
    createdAt: person.createdAt.toISOString(),
    disabledAt: person.disabledAt?.toISOString() ?? null,
    lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
    invitedUntil: person.invitedUntil?.toISOString() ?? null,
  };
}
