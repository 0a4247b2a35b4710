/** The parts of the page, each with the permission that it takes. */
const PERMISSION = {
  people: 'people.manage',
  reference: 'import.write',
  tokens: 'people.manage',
  audit: 'people.manage',
} as const;

export type AdminTab = keyof typeof PERMISSION;

const TABS = Object.keys(PERMISSION) as readonly AdminTab[];

/** The parts that somebody with these permissions may see. */
export function tabsFor(permissions: readonly string[]): readonly AdminTab[] {
  return TABS.filter((tab) => permissions.includes(PERMISSION[tab]));
}
