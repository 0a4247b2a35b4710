import { Database, Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
import { passwordFits } from './passwords.js';
import { People, type Person } from './people.js';
import type { Role } from './policy.js';
import { Sessions } from './sessions.js';
import { Throttle } from './throttle.js';

const WINDOW_MS = 15 * 60 * 1000;
const LONGEST_NOTED_LOGIN = 64;

/** A login as it is stored and compared: people type capitals and spaces by accident. */
export function normalLogin(login: string): string {
  return login.trim().normalize('NFC').toLowerCase();
}

/** The ways to sign in and out. */
@Injectable()
export class SignIn {
  private readonly ofLogin = new Throttle({ attempts: 10, windowMs: WINDOW_MS });
  /** Wide enough for an office behind one address. */
  private readonly ofAddress = new Throttle({ attempts: 300, windowMs: WINDOW_MS });

  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * @param address where the request came from; attempts are counted by login and address
   * @returns the new session's secret
   * @throws Problem UNAUTHENTICATED (login or password wrong: which one is not told), FORBIDDEN (too many attempts)
   */
  async byPassword(given: string, password: string, address: string): Promise<string> {
    const login = normalLogin(given);
    const key = `${login} ${address}`;
    refuseTooMany(Math.max(this.ofLogin.attempt(key), this.ofAddress.attempt(address)));
    const person = await this.people.byLogin(login);
    const fits = await passwordFits(password, person?.passwordHash);
    if (!person || !fits) {
      await this.audit.record(login.slice(0, LONGEST_NOTED_LOGIN), 'sign-in.failed');
      throw new Problem('UNAUTHENTICATED', {
        vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
        en: 'The login or the password is wrong.',
      });
    }
    this.ofLogin.forget(key);
    return this.start(person, 'password');
  }

  /**
   * Signs in as the sample's person of a role, on the sample database alone.
   * @throws Problem FORBIDDEN
   */
  async bySample(role: Role): Promise<string> {
    const person = await this.people.sampleOf(role);
    if (person) return this.start(person, 'sample');
    throw new Problem('FORBIDDEN', {
      vi: 'Chỉ cơ sở dữ liệu mẫu mới cho thử vai trò mà không cần mật khẩu. Hãy đăng nhập bằng mật khẩu.',
      en: 'Only the sample database lets you try a role without a password. Sign in with a password.',
    });
  }

  /** Ends a session. */
  async out(secret: string): Promise<void> {
    const caller = await this.sessions.find(secret);
    await this.sessions.end(secret);
    if (caller?.login !== undefined) await this.audit.record(caller.login, 'sign-out');
  }

  private start(person: Person, by: 'password' | 'sample'): Promise<string> {
    return this.database.transaction(async (transaction) => {
      await this.audit.record(person.login, 'sign-in', { by }, transaction);
      return this.sessions.start(person.id, transaction);
    });
  }
}

function refuseTooMany(seconds: number): void {
  if (seconds === 0) return;
  const minutes = String(Math.ceil(seconds / 60));
  throw new Problem('FORBIDDEN', {
    vi: `Đăng nhập sai quá nhiều lần. Hãy thử lại sau ${minutes} phút.`,
    en: `Too many attempts to sign in. Try again in ${minutes} minutes.`,
  });
}
