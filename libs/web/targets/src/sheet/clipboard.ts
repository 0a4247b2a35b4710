/**
 * The rows and cells of a text copied from a spreadsheet: tabs between cells, lines between rows; a cell with a tab, a line break or a
 * quotation mark of its own stands in quotation marks, where two of them mean one.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    const cell = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell);
    if (end !== '\t' && end !== '') rows.push([]);
    if (end === '') break;
  }
  while (rows.length > 1 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** A cell, quoted or not, and what ends it: a tab, a line's end, or the end of all. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

/** The reverse of {@link readBlock}, as spreadsheets write it. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
