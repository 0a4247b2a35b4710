import type { ReportsQuery } from '@cashlight/contract';

/**
 * Whether somebody may write the notes of a report, as the server decides it: a manager of his own units and what is below them; of the whole, where
 * every top of the company is his. `scope` null: the whole company.
 */
export function mayWriteNotes(
  { permissions, role, unitCodes }: ReportsQuery['viewer'],
  scope: string | null,
  units: ReportsQuery['units'],
): boolean {
  if (!permissions.includes('report.note')) return false;
  if (role !== 'MANAGER') return true;
  const reported =
    scope === null ? units.filter(({ parentCode }) => parentCode === null).map(({ code }) => code) : [scope];
  return reported.every((unit) => lineOf(unit, units).some((code) => unitCodes.includes(code)));
}

/** A unit and those above it. */
function lineOf(code: string, units: ReportsQuery['units']): readonly string[] {
  const parent = units.find((unit) => unit.code === code)?.parentCode ?? null;
  return parent === null ? [code] : [code, ...lineOf(parent, units)];
}
