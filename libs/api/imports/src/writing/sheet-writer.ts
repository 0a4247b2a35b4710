import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre/xlsx';
import { columnForm } from '../reading/column-form.js';

/** Excel's own name for cells that are text whatever is typed into them. */
export const TEXT_FORMAT = '@';

const MIN_WIDTH = 12;
const WIDE = 60;
const CODE_WIDTH = 24;
/** What a spreadsheet counts with: a number that stands for no code and loses nothing. */
const COUNTABLE = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
/** XML has no place for them. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;
/** Looks like a character written as its number, and must not be read as one. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** How wide a column is, in characters. */
export function widthOf(column: string): number {
  const form = columnForm(column);
  if (['reason', 'name', 'name_en', 'title', 'note'].includes(column)) return WIDE;
  return form === 'TEXT' || form === 'MOMENT' ? CODE_WIDTH : Math.max(MIN_WIDTH, column.length + 2);
}

/** A value as a cell: amounts and counts as numbers, everything else as text, which is never a formula. */
export function cellOf(column: string, text: string): string | number {
  const form = columnForm(column);
  const isNumber = (form === 'WHOLE' || form === 'PERCENT') && COUNTABLE.test(text);
  return isNumber ? Number(text) : text.replace(NO_CHARACTERS, '\uFFFD').replace(LIKE_AN_ESCAPE, '_x005F_');
}

/** The format of a column's cells; numbers have the general one. */
export function formatOfColumn(column: string): { numFmt?: string } {
  const form = columnForm(column);
  return form === 'WHOLE' || form === 'PERCENT' ? {} : { numFmt: TEXT_FORMAT };
}

/** Writes a table as a workbook of one sheet with its header frozen; memory does not grow with the rows. */
export function writeSheet(
  name: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): Readable {
  const stream = writeXlsxStream(cellsOf(columns, rows), {
    name,
    columns: columns.map((header) => ({ header, width: widthOf(header), ...formatOfColumn(header) })),
    freezePane: { rows: 1 },
  });
  return Readable.fromWeb(stream as ReadableStream);
}

async function* cellsOf(
  columns: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<(string | number)[]> {
  for await (const row of rows) yield row.map((text, place) => cellOf(columns[place] ?? '', text));
}
