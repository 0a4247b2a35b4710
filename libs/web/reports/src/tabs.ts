import type { PageSearch } from '@cashlight/web-ui';

/** The parts of the page, each with the permission that it takes. */
const NEEDS = {
  report: 'report.read',
  notes: 'report.read',
  delivery: 'report.write',
  settings: 'report.settings',
} as const;

export type Tab = keyof typeof NEEDS;

const TABS = Object.keys(NEEDS) as readonly Tab[];

/** The parts that somebody with these permissions may see. */
export function tabsFor(permissions: readonly string[]): readonly Tab[] {
  return TABS.filter((tab) => permissions.includes(NEEDS[tab]));
}

/** The part that the address asks for; without one, or with one that may not be seen, the report. */
export function tabOf({ tab }: PageSearch, allowed: readonly Tab[]): Tab {
  return allowed.find((candidate) => candidate === tab) ?? 'report';
}

/** Whether the address asks for a part that exists and may not be seen. */
export function isWithheld({ tab }: PageSearch, allowed: readonly Tab[]): boolean {
  const asked = TABS.find((candidate) => candidate === tab);
  return asked !== undefined && !allowed.includes(asked);
}
