import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { Role } from './policy.js';

/** A token as those see it who manage tokens: all but the token itself. Moments are ISO 8601, UTC. */
export interface TokenRecord {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly unitCode: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

interface Stored extends Omit<TokenRecord, 'createdAt' | 'lastUsedAt' | 'revokedAt'> {
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const TOKENS = `
  SELECT api_token.id, api_token.name, api_token.role, unit.code AS "unitCode", api_token.created_at AS "createdAt",
         api_token.last_used_at AS "lastUsedAt", api_token.revoked_at AS "revokedAt"
  FROM api_token
  LEFT JOIN unit ON unit.id = api_token.unit_id`;

/** The tokens that were ever made. */
@Injectable()
export class TokensReadModel {
  constructor(private readonly database: Database) {}

  /** Those that work first, each newest first. */
  async all(): Promise<TokenRecord[]> {
    const tokens = await this.database.query<Stored>(
      `${TOKENS} ORDER BY api_token.revoked_at IS NOT NULL, api_token.id DESC`,
    );
    return tokens.map(recordOf);
  }

  /** One of them, as the transaction sees it. */
  async one(id: number, transaction: Transaction): Promise<TokenRecord | undefined> {
    const [token] = await transaction.query<Stored>(`${TOKENS} WHERE api_token.id = $1`, [id]);
    return token && recordOf(token);
  }
}

function recordOf(token: Stored): TokenRecord {
  return {
    ...token,
    createdAt: token.createdAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
  };
}
