import type { Caller } from './caller.js';
import type { People } from './people.js';
import type { Permission, Role } from './policy.js';

/** What the pages ask before anything else: who is signed in, and how one can sign in. */
export interface SessionView {
  readonly viewer: ViewerView | null;
  /** Roles that can be tried without a password; only on the sample database. */
  readonly sampleRoles: readonly Role[];
  /** Nobody can manage people yet: the one-time link makes the first administrator. */
  readonly setupNeeded: boolean;
  readonly sample: boolean;
}

interface ViewerView {
  readonly name: string;
  readonly login: string | null;
  readonly role: Role;
  readonly unitCodes: readonly string[];
  readonly permissions: readonly Permission[];
}

/** The view of a caller, or of somebody who is not signed in. */
export async function sessionView(caller: Caller | undefined, people: People): Promise<SessionView> {
  const [{ sample, roles }, hasAdministrator] = await Promise.all([
    people.sample(),
    people.hasAdministrator(),
  ]);
  return {
    viewer: caller ? viewOf(caller) : null,
    sampleRoles: roles,
    setupNeeded: !hasAdministrator,
    sample,
  };
}

function viewOf({ name, login, role, unitCodes, permissions }: Caller): ViewerView {
  return { name, login: login ?? null, role, unitCodes, permissions };
}
