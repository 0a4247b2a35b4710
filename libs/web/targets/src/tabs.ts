import type { PageSearch } from '@cashlight/web-ui';

export const TABS = ['plan', 'edit', 'whatif', 'proposals', 'history'] as const;
export type Tab = (typeof TABS)[number];

/** The parts of the page; typing is for those who may write. */
export function tabsFor(mayWrite: boolean): readonly Tab[] {
  return mayWrite ? TABS : TABS.filter((tab) => tab !== 'edit');
}

/** The part that the address asks for; without one, or with one that may not be seen, the plan. */
export function tabOf({ tab }: PageSearch, allowed: readonly Tab[]): Tab {
  return allowed.find((candidate) => candidate === tab) ?? 'plan';
}
