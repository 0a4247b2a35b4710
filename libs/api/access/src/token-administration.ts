import { Database, Problem, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit.js';
import { actorOf, type Caller } from './caller.js';
import { type NewToken, Tokens } from './tokens.js';
import { type TokenRecord, TokensReadModel } from './tokens.read-model.js';

/** Tokens as administrators manage them. */
@Injectable()
export class TokenAdministration {
  constructor(
    private readonly database: Database,
    private readonly tokens: Tokens,
    private readonly readModel: TokensReadModel,
    private readonly audit: Audit,
  ) {}

  list(): Promise<TokenRecord[]> {
    return this.readModel.all();
  }

  /** @throws Problem BAD_USER_INPUT (name, role), NOT_FOUND (unknown unit) */
  async create(wanted: NewToken, by: Caller): Promise<{ token: string; apiToken: TokenRecord }> {
    return this.database.transaction(async (transaction) => {
      const { id, secret } = await this.tokens.issue(wanted, by, transaction);
      return { token: secret, apiToken: await this.existing(id, transaction) };
    });
  }

  /** Makes a token useless; one that was revoked before stays as it is. @throws Problem NOT_FOUND */
  async revoke(id: number, by: Caller): Promise<TokenRecord> {
    return this.database.transaction(async (transaction) => {
      const { name, role } = await this.existing(id, transaction);
      const revoked = await transaction.query(
        'UPDATE api_token SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id',
        [id],
      );
      if (revoked.length > 0)
        await this.audit.record(actorOf(by), 'token.revoked', { name, role }, transaction);
      return this.existing(id, transaction);
    });
  }

  private async existing(id: number, transaction: Transaction): Promise<TokenRecord> {
    const token = await this.readModel.one(id, transaction);
    if (token) return token;
    throw new Problem('NOT_FOUND', {
      vi: `Không có mã truy cập số ${String(id)}. Hãy tải lại danh sách.`,
      en: `There is no token number ${String(id)}. Load the list again.`,
    });
  }
}
