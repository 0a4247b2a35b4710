import type { Month } from '@cashlight/domain';
import { type UnitRecord, UnitTree } from '../unit-tree.js';

/**
 * The organisation of this month, for all of history: a unit that others have replaced, perhaps several times over, is gone, and the last of
 * them stands for it; what was below it stands below that one. A successor without a month, or of a later one, does not count yet.
 */
export function organisationOfToday(units: readonly UnitRecord[], thisMonth: Month): UnitTree {
  const was = new UnitTree(units);
  const today = (unit: UnitRecord) => lastSuccessor(unit, was, thisMonth);
  const parents = new Map<UnitRecord, UnitRecord>();
  for (const unit of units) {
    if (today(unit) !== unit) continue;
    let above = was.parentOf(unit);
    // A unit that replaced one of those above it takes its place.
    while (above && isBelow(today(above), unit, parents)) above = was.parentOf(above);
    if (above) parents.set(unit, today(above));
  }
  const standing = units.filter((unit) => today(unit) === unit);
  const replaced = units.filter((unit) => today(unit) !== unit);
  return new UnitTree(
    standing.map((unit) => ({ ...unit, parentId: parents.get(unit)?.id ?? null })),
    new Map(replaced.map((unit) => [unit, today(unit).id])),
  );
}

/** Follows the successors; imports refuse those that close a circle. */
function lastSuccessor(unit: UnitRecord, tree: UnitTree, thisMonth: Month): UnitRecord {
  const passed = new Set<UnitRecord>();
  let last = unit;
  while (!passed.has(last) && last.successorId !== null && last.endsIn !== null && last.endsIn <= thisMonth) {
    passed.add(last);
    last = tree.byIdOrThrow(last.successorId);
  }
  return last;
}

/** Whether the way up from a unit, as far as it is known, leads to another, or begins there. */
function isBelow(unit: UnitRecord, other: UnitRecord, parents: ReadonlyMap<UnitRecord, UnitRecord>): boolean {
  for (let above: UnitRecord | undefined = unit; above; above = parents.get(above))
    if (above === other) return true;
  return false;
}
