import type { AdminPeopleQuery } from '@cashlight/contract';

export type AdminPerson = AdminPeopleQuery['people'][number];

/** How it stands with a person's account. */
export type AccountState = 'locked' | 'active' | 'sample' | 'invited' | 'uninvited';

export function accountState(person: AdminPerson): AccountState {
  if (person.disabledAt !== null) return 'locked';
  if (person.hasPassword) return 'active';
  if (person.sample) return 'sample';
  return person.invitedUntil === null ? 'uninvited' : 'invited';
}

/** How many people can sign in, are still to choose a password, and are kept out. */
export function countAccounts(people: readonly AdminPerson[]): {
  readonly able: number;
  readonly waiting: number;
  readonly locked: number;
} {
  const states = people.map(accountState);
  const count = (...counted: AccountState[]) => states.filter((state) => counted.includes(state)).length;
  return { able: count('active', 'sample'), waiting: count('invited', 'uninvited'), locked: count('locked') };
}
