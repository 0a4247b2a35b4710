import type { Readable } from 'node:stream';
import type { Patience } from './arrivals.js';
import type { CsvRow } from './csv-row.js';
import type { OnRead } from './file-bytes.js';
import { readHead, type Head } from './head.js';
import { readHeader, sourceNames, type Column, type Header } from './header.js';
import { PLAIN_LAYOUT, readLayout, type Layout } from './layout.js';
import { Splitter } from './splitter.js';
import { openTableText, type TableText } from './table-text.js';

/** A table whose header has been read and found right. */
export interface Table {
  readonly header: Header;
  /**
   * Reads the rows below the header. Stops after every block for whoever awaits, so that reading never outruns writing.
   * @throws FileRefused when the rest of the file turns out to be damaged
   */
  rows(onRow: (row: CsvRow) => void): AsyncGenerator<void>;
  /** How much of the bytes that have come has been read, from 0 to 1: a workbook comes whole before its rows are read. */
  portion(): number;
  /** Gives back what the reading holds; to be called whatever happens. */
  close(): Promise<void>;
}

/** How a table is to be read. */
export interface TableOptions extends Patience {
  /** How the file is laid out, where it is not as the contract has it. */
  readonly layout?: Layout;
}

/**
 * Opens a file as a table with the given columns: CSV, compressed or not, separated by commas or semicolons, or the first sheet of a workbook.
 * @param onRead told of each piece of the file and how many bytes have been read
 * @throws FileRefused when it is empty, no table, or has other columns
 * @throws Problem when it stopped coming, or the layout speaks of a column that there is not
 */
export async function openTable(
  source: Readable,
  fileName: string,
  columns: readonly Column[],
  onRead: OnRead,
  options: TableOptions = {},
): Promise<Table> {
  const layout = options.layout ? readLayout(options.layout, columns) : PLAIN_LAYOUT;
  const text = await openTableText(source, fileName, onRead, {
    ...options,
    decimalSign: layout.numberFormat === 'DOT_THOUSANDS' ? ',' : '.',
  });
  try {
    const sought = [...sourceNames(columns, layout).values()];
    const head = await readHead(text.blocks, text.separators, layout.headerLine, sought);
    const header = readHeader(head, columns, layout, text.format);
    return {
      header: { ...header, warnings: [...text.warnings, ...header.warnings] },
      rows: (onRow) => rowsBelow(head, text, header.width, onRow),
      portion: () => text.portion(),
      close: () => text.close(),
    };
  } catch (error) {
    await text.close();
    throw error;
  }
}

async function* rowsBelow(
  head: Head,
  text: TableText,
  width: number,
  onRow: (row: CsvRow) => void,
): AsyncGenerator<void> {
  const splitter = new Splitter(head.separator, (row) => {
    if (row.line <= head.line) return;
    // A row of a sheet ends with its last filled cell; what stands beside the table belongs to no column.
    if (text.format === 'XLSX') row.fit(width);
    onRow(row);
  });
  splitter.push(head.text);
  yield;
  for await (const block of text.blocks) {
    splitter.push(block);
    yield;
  }
  splitter.end();
  yield;
}
