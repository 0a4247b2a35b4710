import { Database, Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
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

/** The one-time link that makes the first administrator of an empty database. */
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
      await transaction.query('UPDATE setup_link SET used_at = now() WHERE used_at IS NULL');
      await transaction.query('INSERT INTO setup_link (digest) VALUES ($1)', [digestOf(secret)]);
      await this.audit.record('start', 'setup-link.created', {}, transaction);
    });
    return `/setup?token=${secret}`;
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
        'UPDATE setup_link SET used_at = now() WHERE digest = $1 AND used_at IS NULL RETURNING digest',
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

function usedLink(): Problem {
  return new Problem('FORBIDDEN', {
    vi: 'Liên kết thiết lập này không đúng, đã dùng rồi hoặc đã bị thay. Nếu chưa có người quản trị, hãy khởi động lại Cashlight để có liên kết mới.',
    en: 'This setup link is wrong, was used or was replaced. While there is no administrator, restarting Cashlight prints a new one.',
  });
}

function takenLogin(login: string): Problem {
  return new Problem('CONFLICT', {
    vi: `Tên đăng nhập "${login}" đã có người dùng.`,
    en: `The login "${login}" is taken.`,
  });
}
