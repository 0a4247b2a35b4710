import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
import { type Role, ROLES } from './policy.js';

/** A person as signing in needs him. */
export interface Person {
  readonly id: number;
  readonly login: string;
  readonly passwordHash: string | null;
}

interface NewPerson {
  readonly login: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly role: Role;
}

/** The people of the sample database, one a role. They have no password: on the sample they sign in at a click. */
const SAMPLE_PEOPLE: readonly { login: string; name: string; role: Role; unitCode?: string }[] = [
  { login: 'mau.lanhdao', name: 'Lãnh đạo công ty (mẫu)', role: 'LEADER' },
  { login: 'mau.quanly', name: 'Giám đốc Điện lực TP Lai Châu (mẫu)', role: 'MANAGER', unitCode: 'PA2908' },
  { login: 'mau.phantich', name: 'Chuyên viên kinh doanh (mẫu)', role: 'ANALYST' },
  { login: 'mau.quantri', name: 'Quản trị hệ thống (mẫu)', role: 'ADMIN' },
];

/** Those who may sign in. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** The person with this login who may sign in. */
  async byLogin(login: string): Promise<Person | undefined> {
    const [person] = await this.database.query<Person>(
      'SELECT id, login, password_hash AS "passwordHash" FROM person WHERE login = $1 AND disabled_at IS NULL',
      [login],
    );
    return person;
  }

  /** The sample person of a role; undefined unless the database holds the sample. */
  async sampleOf(role: Role): Promise<Person | undefined> {
    const [person] = await this.database.query<Person>(
      `SELECT id, login, password_hash AS "passwordHash"
       FROM person
       WHERE sample AND role = $1 AND disabled_at IS NULL
         AND EXISTS (SELECT FROM setting WHERE setting.name = 'sample')
       ORDER BY id
       LIMIT 1`,
      [role],
    );
    return person;
  }

  /** Whether the database holds the sample, and the roles that can be tried there. */
  async sample(): Promise<{ sample: boolean; roles: readonly Role[] }> {
    const [found] = await this.database.query<{ sample: boolean; roles: Role[] }>(
      `SELECT EXISTS (SELECT FROM setting WHERE name = 'sample') AS sample,
              ARRAY(SELECT DISTINCT role FROM person WHERE sample AND disabled_at IS NULL) AS roles`,
    );
    if (!found?.sample) return { sample: false, roles: [] };
    return { sample: true, roles: ROLES.filter((role) => found.roles.includes(role)) };
  }

  /** Whether somebody may manage people. */
  async hasAdministrator(): Promise<boolean> {
    const [found] = await this.database.query<{ found: boolean }>(
      "SELECT EXISTS (SELECT FROM person WHERE role = 'ADMIN' AND disabled_at IS NULL) AS found",
    );
    return found?.found === true;
  }

  /** @returns the new person's number; undefined when the login is taken */
  async add(
    { login, name, passwordHash, role }: NewPerson,
    transaction: Transaction,
  ): Promise<number | undefined> {
    const [added] = await transaction.query<{ id: number }>(
      'INSERT INTO person (login, name, password_hash, role) VALUES ($1, $2, $3, $4) ON CONFLICT (login) DO NOTHING RETURNING id',
      [login, name, passwordHash, role],
    );
    return added?.id;
  }

  /** Makes the people of the sample database; those who are there stay as they are. The units must be there. */
  async createSamplePeople(): Promise<void> {
    await this.database.transaction(async (transaction) => {
      for (const { login, name, role, unitCode } of SAMPLE_PEOPLE) {
        const [added] = await transaction.query<{ id: number }>(
          'INSERT INTO person (login, name, role, sample) VALUES ($1, $2, $3, true) ON CONFLICT (login) DO NOTHING RETURNING id',
          [login, name, role],
        );
        if (!added) continue;
        if (unitCode !== undefined) await this.giveUnit(added.id, unitCode, transaction);
        await this.audit.record('start', 'sample-people.created', { login, role }, transaction);
      }
    });
  }

  private async giveUnit(personId: number, unitCode: string, transaction: Transaction): Promise<void> {
    const given = await transaction.query(
      'INSERT INTO person_unit (person_id, unit_id) SELECT $1, id FROM unit WHERE code = $2 RETURNING unit_id',
      [personId, unitCode],
    );
    if (given.length === 0)
      throw new Error(`The sample's manager needs the unit ${unitCode}: load the sample's units first.`);
  }
}
