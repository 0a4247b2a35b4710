import { permissionsOf, type Permission, type Role } from './policy.js';

/** Who asks: a person who signed in, a program with a token, or Cashlight's own command line. */
export interface Caller {
  readonly kind: 'person' | 'token' | 'system';
  /** For people and the audit log. */
  readonly name: string;
  /** Persons only. */
  readonly login?: string;
  /** Tokens only: their number; names are not unique. */
  readonly tokenId?: number;
  readonly role: Role;
  /** A manager's units; each stands for all below it. Empty for the other roles, which are not bound to units. */
  readonly unitCodes: readonly string[];
  readonly permissions: readonly Permission[];
}

/** Who works on the machine itself, such as the command line: whoever may start it may do everything. */
export const SYSTEM: Caller = {
  kind: 'system',
  name: 'system',
  role: 'ADMIN',
  unitCodes: [],
  permissions: permissionsOf('ADMIN'),
};

/** How a caller is called in the audit log and in the history of imports, and whose uploads and idempotency keys are meant: no two callers share it. */
export function actorOf({ kind, name, login, tokenId }: Caller): string {
  return login ?? (tokenId === undefined ? `${kind}: ${name}` : `${kind}: ${name} #${String(tokenId)}`);
}
