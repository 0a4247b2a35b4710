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
  'import.read': ['ANALYST', 'ADMIN'],
  'import.write': ['ANALYST', 'ADMIN'],
  'target.write': ['ANALYST', 'ADMIN'],
  'month.close': ['ANALYST', 'ADMIN'],
  /** Customers by name or code; a manager only within his units. */
  'customer.read': ['MANAGER', 'ADMIN'],
  'people.manage': ['ADMIN'],
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

/** What a role may do. */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissionsByRole.get(role) ?? [];
}
