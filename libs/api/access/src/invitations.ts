import { Database, Problem, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
import { actorOf, type Caller } from './caller.js';
import { hashPassword } from './passwords.js';
import { lockPeople } from './people-rules.js';
import { digestOf, newSecret } from './secrets.js';
import { Sessions } from './sessions.js';

const VALID_DAYS = 7;

/** A one-time link with which a person chooses his password. It is shown once: only its digest is stored. */
export interface Invitation {
  /** Its address on this server. */
  readonly path: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** Invitations: how people come to a password that nobody else knows. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Makes a new link for a person; his older ones are void. */
  async create(
    person: { readonly id: number; readonly login: string },
    by: Caller,
    transaction: Transaction,
  ): Promise<Invitation> {
    await this.void(person.id, transaction);
    const secret = newSecret();
    const [created] = await transaction.query<{ expires_at: Date }>(
      `INSERT INTO setup_link (digest, person_id, expires_at) VALUES ($1, $2, now() + interval '${String(VALID_DAYS)} days')
       RETURNING expires_at`,
      [digestOf(secret), person.id],
    );
    if (!created) throw new Error('The invitation was not stored.');
    await this.audit.record(actorOf(by), 'person.invited', { login: person.login }, transaction);
    return { path: `/setup?token=${secret}`, expiresAt: created.expires_at.toISOString() };
  }

  /** Makes every link of a person useless. */
  async void(personId: number, transaction: Transaction): Promise<void> {
    await transaction.query(
      'UPDATE setup_link SET used_at = now() WHERE person_id = $1 AND used_at IS NULL',
      [personId],
    );
  }

  /**
   * Sets the password of the person whom the link is for, ends the sessions he has, and signs him in.
   * @returns the new session's secret
   * @throws Problem FORBIDDEN when the link can no longer be used
   */
  async accept(secret: string, password: string): Promise<string> {
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (transaction) => {
      await lockPeople(transaction);
      const [person] = await transaction.query<{ id: number; login: string }>(
        `UPDATE setup_link SET used_at = now()
         FROM person
         WHERE digest = $1 AND used_at IS NULL AND expires_at > now()
           AND person.id = setup_link.person_id AND person.disabled_at IS NULL
         RETURNING person.id, person.login`,
        [digestOf(secret)],
      );
      if (!person) throw voidInvitation();
      await transaction.query('UPDATE person SET password_hash = $2 WHERE id = $1', [
        person.id,
        passwordHash,
      ]);
      await this.sessions.endAll(person.id, transaction);
      await this.audit.record(person.login, 'person.password-set', {}, transaction);
      return this.sessions.start(person.id, transaction);
    });
  }
}

/** The problem of an invitation that was used, or replaced by a newer one, or whose person may not sign in any more. */
export function voidInvitation(): Problem {
  return new Problem('FORBIDDEN', {
    vi: 'Liên kết này đã dùng rồi hoặc đã bị thay bằng liên kết mới. Nếu đã đặt mật khẩu, hãy đăng nhập; nếu chưa, hãy xin quản trị viên một liên kết mới.',
    en: 'This link was used or replaced by a newer one. If you have chosen a password, sign in; if not, ask an administrator for a new link.',
  });
}

/** The problem of an invitation that came too late. */
export function lateInvitation(): Problem {
  return new Problem('FORBIDDEN', {
    vi: `Liên kết này đã hết hạn (mỗi liên kết dùng được trong ${String(VALID_DAYS)} ngày). Hãy xin quản trị viên một liên kết mới.`,
    en: `This link has expired (a link works for ${String(VALID_DAYS)} days). Ask an administrator for a new one.`,
  });
}
