import { contains, type Month, type Period } from '@cashlight/domain';
import type { UnitRecord } from '../unit-tree.js';
import type { FirstMonths } from './working-units.js';

/** In what way a unit is not what it was. */
export type BreakKind = 'RENAMED' | 'REPLACED' | 'MERGED' | 'SPLIT';

/** A month from which figures are to be compared with those before in the knowledge of it. */
export interface OrganisationBreak {
  readonly month: Month;
  readonly kind: BreakKind;
  readonly units: readonly UnitRecord[];
  /** the units that take over or come up; none when a unit is renamed */
  readonly into: readonly UnitRecord[];
}

/**
 * The breaks of a period, by month; in a month renamings come first, then successions, then splits.
 * @param firstMonths of the parts of split units
 */
export function breaksOf(
  units: readonly UnitRecord[],
  firstMonths: readonly FirstMonths[],
  period: Period,
): OrganisationBreak[] {
  return [...renamings(units), ...successions(units), ...splits(units, firstMonths)]
    .filter(({ month }) => contains(period, month))
    .sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
}

function renamings(units: readonly UnitRecord[]): OrganisationBreak[] {
  return units.flatMap((unit) =>
    unit.names.flatMap(({ validFrom, name }, place) =>
      validFrom !== null && name !== unit.names[place - 1]?.name
        ? [{ month: validFrom, kind: 'RENAMED' as const, units: [unit], into: [] }]
        : [],
    ),
  );
}

/** Units that have the same successor from the same month merge. A unit that one of its own parts succeeds is split. */
function successions(units: readonly UnitRecord[]): OrganisationBreak[] {
  return units.flatMap((successor) => {
    const predecessors = units.filter(
      ({ id, successorId, endsIn }) =>
        successorId === successor.id && endsIn !== null && successor.splitFromId !== id,
    );
    const months = [...new Set(predecessors.flatMap(({ endsIn }) => endsIn ?? []))];
    return months.map((month) => {
      const ending = predecessors.filter(({ endsIn }) => endsIn === month);
      const kind = ending.length > 1 ? ('MERGED' as const) : ('REPLACED' as const);
      return { month, kind, units: ending, into: [successor] };
    });
  });
}

function splits(units: readonly UnitRecord[], firstMonths: readonly FirstMonths[]): OrganisationBreak[] {
  return units.flatMap((unit) => {
    const parts = units.filter(({ splitFromId }) => splitFromId === unit.id);
    const month = parts.length > 0 ? monthOfSplit(unit, parts, firstMonths) : null;
    return month === null ? [] : [{ month, kind: 'SPLIT' as const, units: [unit], into: parts }];
  });
}

/** The month in which the unit ended, unless it was another than its parts that took over; else the first one of its parts' data. */
function monthOfSplit(
  unit: UnitRecord,
  parts: readonly UnitRecord[],
  firstMonths: readonly FirstMonths[],
): Month | null {
  const endedInParts = unit.successorId === null || parts.some(({ id }) => id === unit.successorId);
  if (endedInParts && unit.endsIn !== null) return unit.endsIn;
  const ids = new Set(parts.map(({ id }) => id));
  return (
    firstMonths
      .flatMap(({ unitId, data }) => (ids.has(unitId) ? (data ?? []) : []))
      .sort()
      .at(0) ?? null
  );
}
