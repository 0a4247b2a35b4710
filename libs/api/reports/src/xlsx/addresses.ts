/** A cell by its row and column, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;

/** `A` for 0, `AA` for 26. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

/** `C5` */
export function address({ row, column }: Place): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** `C$5`: stays in its row when the formula is copied down. */
export function rowFixed({ row, column }: Place): string {
  return `${columnLetters(column)}$${String(row + 1)}`;
}

/** `$C$5` */
export function fixed({ row, column }: Place): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

/** `'Đơn vị'!$C$5:$C$64`, from anywhere in the workbook; a single cell without the colon. */
export function onSheet(sheet: string, from: Place, to: Place = from): string {
  const single = from.row === to.row && from.column === to.column;
  return `${quoted(sheet)}!${fixed(from)}${single ? '' : `:${fixed(to)}`}`;
}

/** The sheet's name as formulas write it; always in quotation marks, which names with spaces or diacritics need. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
