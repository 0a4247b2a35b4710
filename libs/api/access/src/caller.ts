import { permissionsOf, type Permission, type Role } from './policy.js';

/** Who asks: a person who signed in, a program with a token, or Cashlight's own command line. */
export interface Caller {
  readonly kind: 'person' | 'token' | 'system';
  /** For people and the audit log. */
  readonly name: string;
  /** Persons only. */
  readonly login?: string;
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

/** How a caller is called in the audit log and in the history of imports. */
export function actorOf(caller: Caller): string {
  return caller.login ?? `${caller.kind}: ${caller.name}`;
}
