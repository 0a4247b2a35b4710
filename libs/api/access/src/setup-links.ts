import { Database, Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
import { lateInvitation, voidInvitation } from './invitations.js';
import { hashPassword } from './passwords.js';
import { People } from './people.js';
import { digestOf, newSecret } from './secrets.js';
import { Sessions } from './sessions.js';

/** The first administrator, as he describes himself. */
export interface FirstAdministrator {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** What a link is for: the account of somebody who was invited, or (null) the first administrator's, which is still to be made. */
export interface SetupLink {
  readonly login: string | null;
  readonly name: string | null;
}

interface LinkRow extends SetupLink {
  readonly used: boolean;
  readonly expired: boolean;
}

/** The one-time links behind the page /setup; above all the one that makes the first administrator of an empty database. */
@Injectable()
export class SetupLinks {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes a new link and voids the old ones.
   * @returns its path on this server, to be printed by the start; undefined when there is an administrator
   */
  async createSetupLink(): Promise<string | undefined> {
    if (await this.people.hasAdministrator()) return undefined;
    const secret = newSecret();
    await this.database.transaction(async (transaction) => {
      await transaction.query(
        'UPDATE setup_link SET used_at = now() WHERE used_at IS NULL AND person_id IS NULL',
      );
      await transaction.query('INSERT INTO setup_link (digest) VALUES ($1)', [digestOf(secret)]);
      await this.audit.record('start', 'setup-link.created', {}, transaction);
    });
    return `/setup?token=${secret}`;
  }

  /**
   * What a link is for.
   * @throws Problem FORBIDDEN, saying why it can no longer be used
   */
  async find(secret: string): Promise<SetupLink> {
    const [link] = await this.database.query<LinkRow>(
      `SELECT person.login, person.name, setup_link.used_at IS NOT NULL AS used,
              coalesce(setup_link.expires_at <= now(), false) AS expired
       FROM setup_link
       LEFT JOIN person ON person.id = setup_link.person_id
       WHERE setup_link.digest = $1`,
      [digestOf(secret)],
    );
    if (!link) throw unknownLink();
    const { login, name, used, expired } = link;
    if (login === null && (used || (await this.people.hasAdministrator()))) throw usedLink();
    if (used) throw voidInvitation();
    if (expired) throw lateInvitation();
    return { login, name };
  }

  /**
   * Makes the first administrator and signs him in.
   * @returns the new session's secret
   * @throws Problem FORBIDDEN (link used, voided or wrong), CONFLICT (login taken)
   */
  async use(secret: string, { login, name, password }: FirstAdministrator): Promise<string> {
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (transaction) => {
      const used = await transaction.query(
        'UPDATE setup_link SET used_at = now() WHERE digest = $1 AND used_at IS NULL AND person_id IS NULL RETURNING digest',
        [digestOf(secret)],
      );
      if (used.length === 0 || (await this.people.hasAdministrator())) throw usedLink();
      const id = await this.people.add({ login, name, passwordHash, role: 'ADMIN' }, transaction);
      if (id === undefined) throw takenLogin(login);
      await this.audit.record(login, 'setup.completed', {}, transaction);
      return this.sessions.start(id, transaction);
    });
  }
}

function unknownLink(): Problem {
  return new Problem('FORBIDDEN', {
    vi: 'Liên kết này không đúng. Hãy mở nguyên vẹn liên kết đã nhận, không thiếu chữ nào ở cuối.',
    en: 'This link is wrong. Open it exactly as you received it, with nothing missing at its end.',
  });
}

function usedLink(): Problem {
  return new Problem('FORBIDDEN', {
    vi: 'Liên kết thiết lập này đã dùng rồi hoặc đã bị thay. Nếu đã có tài khoản, hãy đăng nhập; nếu chưa có người quản trị nào, hãy khởi động lại Cashlight để có liên kết mới.',
    en: 'This setup link was used or replaced. If you have an account, sign in; while there is no administrator, restarting Cashlight prints a new link.',
  });
}

/** The problem of a login that somebody else has. */
export function takenLogin(login: string): Problem {
  return new Problem('CONFLICT', {
    vi: `Tên đăng nhập "${login}" đã có người dùng.`,
    en: `The login "${login}" is taken.`,
  });
}
