import type { UnitMonthFragment } from '@cashlight/contract';

/** A unit of the map with one cell for each month, in the map's order; undefined where nothing is known of it. */
export interface MapRow {
  readonly unitCode: string;
  readonly cells: readonly (UnitMonthFragment | undefined)[];
}

/** The answer as rows of units over the same months. Units that were not expected and brought nothing in all of them are left out. */
export function mapRows(
  unitMonths: readonly UnitMonthFragment[],
  months: readonly string[],
): readonly MapRow[] {
  const codes = [...new Set(unitMonths.map(({ unitCode }) => unitCode))];
  const byPlace = new Map(unitMonths.map((cell) => [`${cell.unitCode} ${cell.month}`, cell]));
  return codes
    .map((unitCode) => ({ unitCode, cells: months.map((month) => byPlace.get(`${unitCode} ${month}`)) }))
    .filter(({ cells }) => cells.some((cell) => cell && (cell.expected || cell.source !== 'NONE')));
}

/** Below this share of the customers a month is not complete; the checklist before closing says the same. */
const ENOUGH = 0.9;

/** How a cell looks: what came, and whether it is enough. */
export type CellLook = 'full' | 'low' | 'missing' | 'void';

export function lookOf(cell: UnitMonthFragment | undefined): CellLook {
  if (!cell || (cell.source === 'NONE' && !cell.expected)) return 'void';
  if (cell.source === 'NONE') return 'missing';
  return cell.coverage !== null && cell.coverage < ENOUGH ? 'low' : 'full';
}

/** The months of each year, in order. */
export function yearsOf(
  months: readonly string[],
): readonly { readonly year: string; readonly count: number }[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => ({ year, count: months.filter((month) => month.startsWith(year)).length }));
}

/** Sudden jumps, the newest first. */
export function jumpsOf(
  unitMonths: readonly UnitMonthFragment[],
): readonly (UnitMonthFragment & { jump: number })[] {
  return unitMonths
    .flatMap((cell) => (cell.jump === null ? [] : [{ ...cell, jump: cell.jump }]))
    .toSorted((a, b) =>
      a.month < b.month ? 1 : a.month > b.month ? -1 : Math.abs(b.jump) - Math.abs(a.jump),
    );
}
