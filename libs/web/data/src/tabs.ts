import type { PageSearch } from '@cashlight/web-ui';

export const TABS = ['load', 'history', 'completeness', 'closing'] as const;
export type Tab = (typeof TABS)[number];

const NEEDS: Readonly<Record<Tab, string | null>> = {
  load: 'import.write',
  history: 'import.read',
  completeness: null,
  closing: null,
};

/** The parts of the page that somebody with these permissions may see. */
export function tabsFor(permissions: readonly string[]): readonly Tab[] {
  return TABS.filter((tab) => {
    const needed = NEEDS[tab];
    return needed === null || permissions.includes(needed);
  });
}

/** The part that the address asks for; without one, or with one that may not be seen, the first that may. */
export function tabOf({ tab }: PageSearch, allowed: readonly Tab[]): Tab {
  return allowed.find((candidate) => candidate === tab) ?? allowed[0] ?? 'completeness';
}

/** Whether the address asks for a part that exists and may not be seen. */
export function isWithheld({ tab }: PageSearch, allowed: readonly Tab[]): boolean {
  const asked = TABS.find((candidate) => candidate === tab);
  return asked !== undefined && !allowed.includes(asked);
}
