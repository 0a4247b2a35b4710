import type { UnitTree } from '@cashlight/api-reference';
import { reportedUnit } from '../monthly/reported-unit.js';
import type { Schedule } from './schedules.repository.js';

/** Whose report (null: of the whole) goes to whom. Whoever is named by several lines of a unit is named once. */
export interface Line {
  readonly unitCode: string | null;
  readonly recipients: readonly string[];
}

/** One line for each report: that of the only top is the report of the whole. */
export function linesOf({ unitCode, recipients, unitRecipients }: Schedule, tree: UnitTree): Line[] {
  const byUnit = new Map<string | null, Map<string, string>>();
  for (const line of [{ unitCode, recipients }, ...unitRecipients]) {
    const reported = reportedUnit(tree, line.unitCode);
    const people = byUnit.get(reported) ?? new Map<string, string>();
    for (const address of line.recipients)
      if (!people.has(address.toLowerCase())) people.set(address.toLowerCase(), address);
    byUnit.set(reported, people);
  }
  return [...byUnit]
    .map(([unit, people]) => ({ unitCode: unit, recipients: [...people.values()] }))
    .filter((line) => line.recipients.length > 0);
}
