/** A cell by its place, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: where it began, and the cell that has the focus now. */
export interface Range {
  readonly anchor: Place;
  readonly focus: Place;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows Page Up and Page Down pass. */
const PAGE = 10;

export function rangeAt(place: Place): Range {
  return { anchor: place, focus: place };
}

/** First and last row and column of a range, both included. */
export function edgesOf({ anchor, focus }: Range) {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isWithin(range: Range, { row, column }: Place): boolean {
  const { top, bottom, left, right } = edgesOf(range);
  return top <= row && row <= bottom && left <= column && column <= right;
}

export function isSingle({ anchor, focus }: Range): boolean {
  return anchor.row === focus.row && anchor.column === focus.column;
}

/** The cells of a range, row by row. */
export function placesIn(range: Range): readonly (readonly Place[])[] {
  const { top, bottom, left, right } = edgesOf(range);
  const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return count(top, bottom).map((row) => count(left, right).map((column) => ({ row, column })));
}

/** The place, or where the sheet ends before it. */
export function within({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.min(Math.max(row, 0), Math.max(rows - 1, 0)),
    column: Math.min(Math.max(column, 0), Math.max(columns - 1, 0)),
  };
}

/** Where a key leads from a cell; undefined for a key that leads nowhere. `far` is with Ctrl: to the edge, Home and End to the corner. */
export function moved(from: Place, key: string, far: boolean, size: Size): Place | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return within({ row: far ? 0 : row - 1, column }, size);
    case 'ArrowDown':
      return within({ row: far ? lastRow : row + 1, column }, size);
    case 'ArrowLeft':
      return within({ row, column: far ? 0 : column - 1 }, size);
    case 'ArrowRight':
      return within({ row, column: far ? lastColumn : column + 1 }, size);
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return within({ row: row - PAGE, column }, size);
    case 'PageDown':
      return within({ row: row + PAGE, column }, size);
    default:
      return undefined;
  }
}
