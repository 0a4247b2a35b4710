import { valueOf, type CellValue, type Column, type ColumnForm } from './column';

/** A column to be taken along: its header, and how its values are written. */
export interface ShownColumn extends ColumnForm {
  readonly header: string;
}

/** A table exactly as it is shown, ready to be copied or saved: its columns of data, its rows in their order, the total last. */
export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Whether the last row sums the others. */
  readonly hasTotal: boolean;
}

/** What stands above a table in a file: what it shows, and lines about it such as period and source. */
export interface TableHead {
  readonly caption: string;
  readonly about?: readonly string[] | undefined;
}

/** Takes down a table with the rows in the order given; drawings are left out. */
export function shownTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  total?: Row,
): ShownTable {
  const taken = columns.filter(({ kind }) => kind !== 'graphic');
  const all = total === undefined ? rows : [...rows, total];
  return {
    columns: taken.map(({ header, kind, signed = false, exact = false }) => ({
      header,
      kind,
      signed,
      exact,
    })),
    rows: all.map((row) => taken.map((column) => valueOf(column, row))),
    hasTotal: total !== undefined,
  };
}
