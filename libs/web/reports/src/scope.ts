import type { ReportsQuery } from '@cashlight/contract';

/** Whether somebody may write the notes of a report: a manager of his own units and what is below them. `scope` null: the whole company. */
export function mayWriteNotes(
  { permissions, role, unitCodes }: ReportsQuery['viewer'],
  scope: string | null,
  units: ReportsQuery['units'],
): boolean {
  if (!permissions.includes('report.note')) return false;
  if (role !== 'MANAGER') return true;
  return scope !== null && lineOf(scope, units).some((code) => unitCodes.includes(code));
}

/** A unit and those above it. */
function lineOf(code: string, units: ReportsQuery['units']): readonly string[] {
  const parent = units.find((unit) => unit.code === code)?.parentCode ?? null;
  return parent === null ? [code] : [code, ...lineOf(parent, units)];
}
