import type { Month } from '@cashlight/domain';
import type { UnitRecord } from '../unit-tree.js';

/** When a unit came up in the data; null: not yet. */
export interface FirstMonths {
  readonly unitId: number;
  /** the first month with records or summaries */
  readonly data: Month | null;
  /** the first month with those or a customer base */
  readonly known: Month | null;
}

/** Which units' data are waited for in which months, as units merge and split. */
export class WorkingUnits {
  private readonly firstMonths: ReadonlyMap<number, FirstMonths>;

  /** @param firstMonths of the units that came from others at least */
  constructor(
    private readonly units: readonly UnitRecord[],
    firstMonths: readonly FirstMonths[],
  ) {
    this.firstMonths = new Map(firstMonths.map((one) => [one.unitId, one]));
  }

  /**
   * Whether data of the unit, had it none below, would be waited for: from the month in which it took over from others or first had data of its
   * own, until its own successor takes over. A unit that came from no other has been there from the beginning.
   */
  isExpected(unit: UnitRecord, month: Month): boolean {
    if (unit.endsIn !== null && unit.endsIn <= month) return false;
    const taken = originsOf(unit, this.units).flatMap(({ endsIn }) => endsIn ?? []);
    if (taken.length === 0 && unit.splitFromId === null) return true;
    const own = this.firstMonths.get(unit.id)?.known;
    return [...taken, ...(own ? [own] : [])].some((begin) => begin <= month);
  }
}

/** The units that one replaced, and the one that it was split from. */
function originsOf(unit: UnitRecord, units: readonly UnitRecord[]): UnitRecord[] {
  return units.filter(({ id, successorId }) => successorId === unit.id || id === unit.splitFromId);
}

/** The units that came from others: only of these does it matter when they began. */
export function newcomers(units: readonly UnitRecord[]): UnitRecord[] {
  return units.filter((unit) => originsOf(unit, units).length > 0);
}
