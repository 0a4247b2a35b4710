import type {
  ChannelRecord,
  EventView,
  ProviderRecord,
  UnitRecord,
  UnitTree,
} from '@cashlight/api-reference';
import type { Language } from '@cashlight/domain';
import type { EventLine } from './monthly-report.js';
import { nameOf } from './share-lines.js';

/** The lists that events name things of. */
export interface EventLists {
  readonly tree: UnitTree;
  readonly channels: readonly ChannelRecord[];
  readonly providers: readonly ProviderRecord[];
}

/**
 * The events that may have moved the figures of a unit: its own, those of units below it, and those of what is above it.
 * @param unit null: every event
 */
export function eventLines(
  events: readonly EventView[],
  lists: EventLists,
  unit: UnitRecord | null,
  language: Language,
): EventLine[] {
  const around = unit && new Set(codesAround(lists.tree, unit));
  return events
    .filter(({ unitCode }) => unitCode === null || around === null || around.has(unitCode))
    .map((event) => ({
      from: event.date,
      to: event.endDate === event.date ? null : event.endDate,
      type: event.type,
      title: event.title,
      unitName: nameIn(lists.tree.units, event.unitCode, language),
      about: [
        nameIn(lists.channels, event.channelCode, language),
        nameIn(lists.providers, event.providerCode, language),
      ].filter((name) => name !== null),
    }));
}

/** The codes of a unit, of all below it and of all above it. */
function codesAround(tree: UnitTree, unit: UnitRecord): string[] {
  const members = tree.scopeOf(unit).memberIds.map((id) => tree.byIdOrThrow(id).code);
  for (let above = tree.parentOf(unit); above; above = tree.parentOf(above)) members.push(above.code);
  return members;
}

type Listed = Parameters<typeof nameOf>[0] & { readonly code: string };

function nameIn(list: readonly Listed[], code: string | null, language: Language): string | null {
  const found = list.find((one) => one.code === code);
  return found ? nameOf(found, language) : null;
}
