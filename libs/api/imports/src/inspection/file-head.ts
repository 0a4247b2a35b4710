import type { Readable } from 'node:stream';
import { Splitter, type Separator } from '../reading/splitter.js';
import type { FileFormat } from '../reading/file-format.js';
import { openTableText } from '../reading/table-text.js';

/** A header is looked for on so many lines; some rows below it are shown. */
export const HEADER_LINES = 20;
const ROWS = HEADER_LINES + 10;
/** What does not show by then is not looked for. */
const MAX_BYTES = 1_048_576;
/** Longer values are cut: they are only shown. */
const MAX_VALUE = 200;
const MAX_COLUMNS = 200;

/** A row of a file, whatever its columns. */
export interface HeadRow {
  readonly line: number;
  readonly texts: readonly string[];
}

/** The first rows of a file: in each way of splitting that comes into question. */
export interface FileHead {
  readonly format: FileFormat;
  readonly readings: readonly (readonly HeadRow[])[];
}

/**
 * Reads the beginning of a file.
 * @throws FileRefused when it is no table
 */
export async function readFileHead(source: Readable, fileName: string): Promise<FileHead> {
  const text = await openTableText(source, fileName, () => undefined);
  try {
    let head: Buffer = Buffer.alloc(0);
    let over = false;
    for (;;) {
      const bytes = head;
      const readings = text.separators.map((separator) => rowsOf(bytes, separator, over));
      const enough = readings.every((rows) => rows.length >= ROWS) || bytes.length > MAX_BYTES;
      if (enough || over) return { format: text.format, readings };
      const next = await text.blocks.next();
      over = next.done === true;
      if (!over) head = Buffer.concat([head, next.value]);
    }
  } finally {
    await text.close();
  }
}

function rowsOf(head: Buffer, separator: Separator, over: boolean): readonly HeadRow[] {
  const rows: HeadRow[] = [];
  const splitter = new Splitter(separator, (row) => {
    if (rows.length === ROWS) return;
    const columns = Math.min(row.count, MAX_COLUMNS);
    const texts = Array.from({ length: columns }, (_, field) => row.text(field).trim().slice(0, MAX_VALUE));
    rows.push({ line: row.line, texts });
  });
  try {
    splitter.push(head);
    if (over) splitter.end();
  } catch (error) {
    // What is wrong further down is told when the rows are read.
    if (rows.length === 0) throw error;
  }
  return rows;
}
