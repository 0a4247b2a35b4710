/** What a person or a program is in the company; every right follows from it. */
export const Role = {
  LEADER: 'LEADER',
  MANAGER: 'MANAGER',
  ANALYST: 'ANALYST',
  ADMIN: 'ADMIN',
} as const;
export type Role = keyof typeof Role;

/** Every role, in the order in which they are offered. */
export const ROLES: readonly Role[] = Object.values(Role);

/** Who may do what: the one place that decides. A right that is not listed here does not exist. */
const rolesWith = {
  'adoption.read': ROLES,
  'reference.read': ROLES,
  'report.read': ROLES,
  /** What goes into a month's report in words; a manager only for his units. */
  'report.note': ['MANAGER', 'ANALYST', 'ADMIN'],
  /** Sending reports, by hand and by schedule, and who gets them. */
  'report.write': ['ANALYST', 'ADMIN'],
  'report.settings': ['ANALYST', 'ADMIN'],
  'import.read': ['ANALYST', 'ADMIN'],
  'import.write': ['ANALYST', 'ADMIN'],
  'target.write': ['ANALYST', 'ADMIN'],
  /** Who changed a target; that and why it changed everybody may see. */
  'target.history': ['LEADER', 'ANALYST', 'ADMIN'],
  'month.close': ['ANALYST', 'ADMIN'],
  /** Customers by name or code; a manager only within his units. */
  'customer.read': ['MANAGER', 'ADMIN'],
  'people.manage': ['ADMIN'],
  /** Views of one's own. */
  'view.keep': ROLES,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof rolesWith;

/** Every permission of the product. */
const PERMISSIONS = Object.keys(rolesWith) as readonly Permission[];

const permissionsByRole = new Map(
  ROLES.map((role) => [
    role,
    PERMISSIONS.filter((permission) => (rolesWith[permission] as readonly Role[]).includes(role)),
  ]),
);

/** What belongs to a person, whatever his role: a token stands for nobody. */
const OF_PEOPLE: readonly Permission[] = ['view.keep'];

/** What a person of a role may do. */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissionsByRole.get(role) ?? [];
}

/** What a program with a token of a role may do. */
export function permissionsOfToken(role: Role): readonly Permission[] {
  return permissionsOf(role).filter((permission) => !isOfPeople(permission));
}

/** Whether only people have it. */
export function isOfPeople(permission: Permission): boolean {
  return OF_PEOPLE.includes(permission);
}
