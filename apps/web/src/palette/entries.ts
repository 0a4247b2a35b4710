import type { IconName } from '@cashlight/web-ui';
import { find, type Findable } from './match';

export type Group =
  'period' | 'page' | 'unit' | 'channel' | 'provider' | 'view' | 'measure' | 'action' | 'display';

/** Something to go to or to do. */
export interface Entry extends Findable {
  readonly group: Group;
  readonly icon: IconName;
  /** What tells it from others of the same name, such as a code. */
  readonly hint?: string | undefined;
  /** Stands there before anything is typed. */
  readonly isAtRest?: boolean;
  readonly run: () => void;
}

/** Entries under one heading, as the palette shows them. */
export interface Section {
  readonly group: Group | 'recent';
  readonly entries: readonly Entry[];
}

/** What to show for a query. `periods` are those that the query itself names; they come first, for they are meant. */
export function sectionsFor(
  query: string,
  entries: readonly Entry[],
  periods: readonly Entry[],
  recent: readonly string[],
): Section[] {
  if (query.trim() === '') return atRest(entries, recent);
  const named = new Set(periods.map(({ id }) => id));
  const found = find(query, entries, recent).filter(({ id }) => !named.has(id));
  return grouped([...periods, ...found]);
}

function atRest(entries: readonly Entry[], recent: readonly string[]): Section[] {
  const lately = recent.flatMap((id) => entries.filter((entry) => entry.id === id));
  const rest = grouped(entries.filter(({ isAtRest, id }) => isAtRest && !recent.includes(id)));
  return lately.length === 0 ? rest : [{ group: 'recent', entries: lately }, ...rest];
}

/** Groups in the order of their best entry. */
function grouped(entries: readonly Entry[]): Section[] {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) }));
}
