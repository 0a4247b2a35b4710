import { Database, Problem, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
import { nameBody, newPersonBody, readBody } from './bodies.js';
import { actorOf, type Caller } from './caller.js';
import { type Invitation, Invitations } from './invitations.js';
import { type PersonRecord, PeopleReadModel } from './people.read-model.js';
import type { Role } from './policy.js';
import { changesOf, checkUnits, giveUnits, lockPeople, refuseLastAdministrator } from './people-rules.js';
import { Sessions } from './sessions.js';
import { takenLogin } from './setup-links.js';

/** What an administrator says about a person. */
export interface PersonDetails {
  readonly name: string;
  readonly role: Role;
  /** A manager's units, at least one; empty for every other role. */
  readonly unitCodes: readonly string[];
}

/** An invitation together with whom it is for. */
export interface PersonInvitation extends Invitation {
  readonly person: PersonRecord;
}

/** Adding, changing, disabling people. There is always an administrator left who can sign in, and everything leaves a trace. */
@Injectable()
export class PeopleAdministration {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleReadModel,
    private readonly invitations: Invitations,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  list(): Promise<PersonRecord[]> {
    return this.people.all();
  }

  /**
   * Adds a person, who then chooses his password with the link.
   * @throws Problem BAD_USER_INPUT (login, name, units that do not fit the role), CONFLICT (login taken), NOT_FOUND (unknown unit)
   */
  async add(
    { login: givenLogin, ...details }: PersonDetails & { readonly login: string },
    by: Caller,
  ): Promise<PersonInvitation> {
    const { login, name } = readBody(newPersonBody, { login: givenLogin, name: details.name });
    const { role } = details;
    const unitCodes = checkUnits(role, details.unitCodes);
    return this.changing(async (transaction) => {
      const [added] = await transaction.query<{ id: number }>(
        'INSERT INTO person (login, name, role) VALUES ($1, $2, $3) ON CONFLICT (login) DO NOTHING RETURNING id',
        [login, name, role],
      );
      if (!added) throw takenLogin(login);
      await giveUnits(added.id, unitCodes, transaction);
      await this.audit.record(actorOf(by), 'person.added', { login, name, role, unitCodes }, transaction);
      return this.invitationOf(added.id, by, transaction);
    });
  }

  /** @throws Problem BAD_USER_INPUT, NOT_FOUND, CONFLICT (the last administrator) */
  async change(id: number, details: PersonDetails, by: Caller): Promise<PersonRecord> {
    const { name } = readBody(nameBody, { name: details.name });
    const { role } = details;
    const unitCodes = checkUnits(role, details.unitCodes);
    return this.changing(async (transaction) => {
      const before = await this.existing(id, transaction);
      const changes = changesOf(before, { name, role, unitCodes });
      if (Object.keys(changes).length === 0) return before;
      if (role !== 'ADMIN') await refuseLastAdministrator(before, transaction);
      await transaction.query('UPDATE person SET name = $2, role = $3 WHERE id = $1', [id, name, role]);
      await giveUnits(id, unitCodes, transaction);
      const detail = { login: before.login, ...changes };
      await this.audit.record(actorOf(by), 'person.changed', detail, transaction);
      return this.existing(id, transaction);
    });
  }

  /**
   * Keeps a person out from now on; he stays in the lists.
   * @throws Problem NOT_FOUND, CONFLICT (oneself, the last administrator)
   */
  async disable(id: number, by: Caller): Promise<PersonRecord> {
    return this.changing(async (transaction) => {
      const before = await this.existing(id, transaction);
      if (before.disabledAt !== null) return before;
      if (before.login === by.login) throw oneself();
      await refuseLastAdministrator(before, transaction);
      await transaction.query('UPDATE person SET disabled_at = now() WHERE id = $1', [id]);
      await this.sessions.endAll(id, transaction);
      await this.invitations.void(id, transaction);
      await this.audit.record(actorOf(by), 'person.disabled', { login: before.login }, transaction);
      return this.existing(id, transaction);
    });
  }

  /** Lets a person in again, with the password he had. @throws Problem NOT_FOUND */
  async enable(id: number, by: Caller): Promise<PersonRecord> {
    return this.changing(async (transaction) => {
      const before = await this.existing(id, transaction);
      if (before.disabledAt === null) return before;
      await transaction.query('UPDATE person SET disabled_at = NULL WHERE id = $1', [id]);
      await this.audit.record(actorOf(by), 'person.enabled', { login: before.login }, transaction);
      return this.existing(id, transaction);
    });
  }

  /** A new link to choose a password. @throws Problem NOT_FOUND, CONFLICT (disabled) */
  async invite(id: number, by: Caller): Promise<PersonInvitation> {
    return this.changing(async (transaction) => {
      const person = await this.existing(id, transaction);
      if (person.disabledAt !== null) throw disabledPerson(person.login);
      return this.invitationOf(id, by, transaction);
    });
  }

  private changing<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(async (transaction) => {
      await lockPeople(transaction);
      return work(transaction);
    });
  }

  private async invitationOf(id: number, by: Caller, transaction: Transaction): Promise<PersonInvitation> {
    const invited = await this.existing(id, transaction);
    const invitation = await this.invitations.create(invited, by, transaction);
    return { ...invitation, person: await this.existing(id, transaction) };
  }

  private async existing(id: number, transaction: Transaction): Promise<PersonRecord> {
    const person = await this.people.one(id, transaction);
    if (person) return person;
    throw new Problem('NOT_FOUND', {
      vi: `Không có người dùng số ${String(id)}. Hãy tải lại danh sách.`,
      en: `There is no person number ${String(id)}. Load the list again.`,
    });
  }
}

function oneself(): Problem {
  return new Problem('CONFLICT', {
    vi: 'Không ai tự khóa tài khoản của mình được. Hãy nhờ một quản trị viên khác.',
    en: 'Nobody can disable his own account. Ask another administrator.',
  });
}

function disabledPerson(login: string): Problem {
  return new Problem('CONFLICT', {
    vi: `Tài khoản "${login}" đang bị khóa. Hãy mở khóa trước khi gửi lời mời.`,
    en: `The account "${login}" is disabled. Enable it before you invite.`,
  });
}
