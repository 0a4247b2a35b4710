import { Database, Problem, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
import { actorOf, type Caller, SYSTEM } from './caller.js';
import { permissionsOfToken, type Role, ROLES } from './policy.js';
import { digestOf, newSecret } from './secrets.js';
import { unknownUnits } from './unknown-units.js';

/** Tells people and secret scanners what the string is. */
const PREFIX = 'cashlight_';
const LONGEST_NAME = 100;

/** What a token is for. */
export interface NewToken {
  readonly name: string;
  /** LEADER, MANAGER, ANALYST or ADMIN; checked here, because it may come from a command line. */
  readonly role: string;
  /** The unit whose customers the token may name, where its role may at all. */
  readonly unitCode?: string;
}

interface TokenRow {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly unit_code: string | null;
  readonly stale: boolean;
}

/** Tokens with which other programs ask. Only a token's digest is stored: it is shown once, when it is made. */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the token itself; it cannot be shown again
   * @throws Problem BAD_USER_INPUT (name, role), NOT_FOUND (unknown unit)
   */
  async createToken(wanted: NewToken, by: Caller = SYSTEM): Promise<string> {
    const { secret } = await this.database.transaction((transaction) => this.issue(wanted, by, transaction));
    return secret;
  }

  /**
   * Makes a token within a transaction.
   * @returns the token itself, which cannot be shown again, and its number
   * @throws Problem BAD_USER_INPUT (name, role), NOT_FOUND (unknown unit)
   */
  async issue(
    { name, role, unitCode }: NewToken,
    by: Caller,
    transaction: Transaction,
  ): Promise<{ readonly id: number; readonly secret: string }> {
    const checkedName = checkName(name);
    const checkedRole = checkRole(role);
    const secret = PREFIX + newSecret();
    const [created] = await transaction.query<{ id: number }>(
      `INSERT INTO api_token (digest, name, role, unit_id)
       SELECT $1, $2, $3, unit.id
       FROM (SELECT $4::text AS code) AS asked
       LEFT JOIN unit ON unit.code = asked.code
       WHERE asked.code IS NULL OR unit.id IS NOT NULL
       RETURNING id`,
      [digestOf(secret), checkedName, checkedRole, unitCode ?? null],
    );
    if (!created) throw unknownUnits([unitCode ?? '']);
    await this.audit.record(
      actorOf(by),
      'token.created',
      { name: checkedName, role: checkedRole, unitCode: unitCode ?? null },
      transaction,
    );
    return { id: created.id, secret };
  }

  /** Whom a token stands for, unless it was revoked. */
  async find(secret: string): Promise<Caller | undefined> {
    const [row] = await this.database.query<TokenRow>(
      `SELECT api_token.id, api_token.name, api_token.role, unit.code AS unit_code,
              api_token.last_used_at IS NULL OR api_token.last_used_at < now() - interval '5 minutes' AS stale
       FROM api_token
       LEFT JOIN unit ON unit.id = api_token.unit_id
       WHERE api_token.digest = $1 AND api_token.revoked_at IS NULL`,
      [digestOf(secret)],
    );
    if (!row) return undefined;
    if (row.stale)
      await this.database.query('UPDATE api_token SET last_used_at = now() WHERE id = $1', [row.id]);
    const { id, name, role, unit_code: unitCode } = row;
    return {
      kind: 'token',
      name,
      tokenId: id,
      role,
      unitCodes: unitCode === null ? [] : [unitCode],
      permissions: permissionsOfToken(role),
    };
  }
}

function checkName(given: string): string {
  const name = given.trim().normalize('NFC');
  if (name.length > 0 && name.length <= LONGEST_NAME) return name;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Tên của mã truy cập phải có từ 1 đến ${String(LONGEST_NAME)} ký tự.`,
    en: `A token's name has 1 to ${String(LONGEST_NAME)} characters.`,
  });
}

function checkRole(given: string): Role {
  const role = ROLES.find((one) => one === given);
  if (!role) {
    throw new Problem('BAD_USER_INPUT', {
      vi: `Không có vai trò "${given}". Chọn một trong: ${ROLES.join(', ')}.`,
      en: `There is no role "${given}". Choose one of ${ROLES.join(', ')}.`,
    });
  }
  return role;
}
