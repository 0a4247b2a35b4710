import type { Workbook } from 'hucre/xlsx';
import type { CellAddress } from './workbook-formulas.js';

/** A cell with a formula, and what the file shows for it before anything is computed. */
export interface FormulaCell extends CellAddress {
  readonly formula: string;
  readonly kept: unknown;
}

export function formulaCells({ sheets }: Workbook): FormulaCell[] {
  return sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([key, { formula, formulaResult, value }]): FormulaCell[] => {
      if (formula === undefined) return [];
      const [row = 0, column = 0] = key.split(',').map(Number);
      return [{ sheet: name, row, column, formula, kept: formulaResult ?? value }];
    }),
  );
}

/** Which formulas give another value than the file shows, in words. */
export function wrongResults(workbook: Workbook, compute: (cell: CellAddress) => unknown): string[] {
  return formulaCells(workbook).flatMap((cell) => {
    const computed = compute(cell);
    if (isSame(cell.kept, computed)) return [];
    const place = `${cell.sheet}, row ${String(cell.row + 1)}, column ${String(cell.column + 1)}`;
    return [`${place}: ${String(cell.kept)} is shown, ${String(computed)} is what ${cell.formula} gives`];
  });
}

/** Numbers may differ by the dust of binary fractions. */
function isSame(first: unknown, second: unknown): boolean {
  if (typeof first !== 'number' || typeof second !== 'number') return first === second;
  return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first));
}
