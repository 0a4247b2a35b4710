import { type Month, parseMonth } from '@cashlight/domain';
import type { DatedName } from '../organisation/names.js';
import type { UnitRecord } from '../unit-tree.js';

/** A month in a spec. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === undefined) throw new Error(`not a month: ${text}`);
  return parsed;
}

/** What a spec says of a unit; the rest is nothing. Units are told by number. */
export interface UnitSketch {
  readonly id: number;
  readonly parent?: number | null;
  readonly successor?: number | null;
  readonly from?: string | null;
  readonly splitFrom?: number;
  readonly later?: readonly DatedName[];
}

/** The unit 3 has the code U3, and the name "Đơn vị 3" until it gets another. */
export function unit({ id, parent, successor, from, splitFrom, later = [] }: UnitSketch): UnitRecord {
  const first = { validFrom: null, name: `Đơn vị ${String(id)}`, nameEn: `Unit ${String(id)}` };
  return {
    id,
    code: `U${String(id)}`,
    name: first.name,
    nameEn: first.nameEn,
    level: 'UNIT',
    parentId: parent ?? null,
    successorId: successor ?? null,
    endsIn: from ? month(from) : null,
    splitFromId: splitFrom ?? null,
    names: [first, ...later],
  };
}
