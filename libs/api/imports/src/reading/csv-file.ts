import type { Readable } from 'node:stream';
import { refuse } from '../refusal.js';
import type { Patience } from './arrivals.js';
import type { CsvRow } from './csv-row.js';
import { fileBytes } from './file-bytes.js';
import { headerNames, knownColumns, readHeader, type Column, type Header } from './header.js';
import { Splitter, type Separator } from './splitter.js';

const SEPARATORS: readonly Separator[] = [',', ';'];

/** A CSV file whose header has been read and found right. */
export interface CsvFile {
  readonly header: Header;
  /**
   * Reads the rows below the header. Stops after every block for whoever awaits, so that reading never outruns writing.
   * @throws FileRefused when the rest of the file turns out to be damaged
   */
  rows(onRow: (row: CsvRow) => void): AsyncGenerator<void>;
}

/**
 * Opens a file as CSV with the given columns, compressed or not, separated by commas or semicolons.
 * @param onRead told how many bytes of the file have been read
 * @param patience when to stop waiting for more of the file, here and when the rows are read
 * @throws FileRefused when it is empty, not text, or has other columns
 * @throws Problem when it stopped coming
 */
export async function openCsv(
  source: Readable,
  fileName: string,
  columns: readonly Column[],
  onRead: (bytes: number) => void,
  patience: Patience = {},
): Promise<CsvFile> {
  const blocks = fileBytes(source, fileName, onRead, patience);
  try {
    const { separator, names, head } = await readHead(blocks, columns);
    return {
      header: readHeader(names, columns),
      rows: (onRow) => rowsBelowHeader(separator, head, blocks, onRow),
    };
  } catch (error) {
    await blocks.return(undefined);
    throw error;
  }
}

/** Reads blocks until the header is complete. */
async function readHead(
  blocks: AsyncGenerator<Buffer>,
  columns: readonly Column[],
): Promise<Found & { head: Buffer }> {
  let head: Buffer = Buffer.alloc(0);
  for (;;) {
    const next = await blocks.next();
    const over = next.done === true;
    if (!over) head = Buffer.concat([head, next.value]);
    const found = findHeader(head, columns, over);
    if (found) return { ...found, head };
    if (over) throw emptyFile();
  }
}

interface Found {
  readonly separator: Separator;
  readonly names: readonly string[];
}

/** Tries both separators; the one that finds more of the columns is the file's. Undefined: more bytes are needed. */
function findHeader(head: Buffer, columns: readonly Column[], over: boolean): Found | undefined {
  const tried = SEPARATORS.map((separator) => ({ separator, names: firstRow(head, separator, over) }));
  const read = tried.filter((one): one is Found => one.names !== undefined);
  const best = read.sort(
    (one, other) => knownColumns(other.names, columns) - knownColumns(one.names, columns),
  )[0];
  const certain =
    over ||
    read.length === SEPARATORS.length ||
    (best !== undefined && knownColumns(best.names, columns) > 1);
  return certain ? best : undefined;
}

function firstRow(head: Buffer, separator: Separator, over: boolean): readonly string[] | undefined {
  let names: readonly string[] | undefined;
  const splitter = new Splitter(separator, (row) => (names ??= headerNames(row)));
  try {
    splitter.push(head);
    if (over && names === undefined) splitter.end();
  } catch (error) {
    // What is wrong further down is told when the rows are read.
    if (names === undefined) throw error;
  }
  return names;
}

async function* rowsBelowHeader(
  separator: Separator,
  head: Buffer,
  blocks: AsyncGenerator<Buffer>,
  onRow: (row: CsvRow) => void,
): AsyncGenerator<void> {
  let below = false;
  const splitter = new Splitter(separator, (row) => {
    if (below) onRow(row);
    below = true;
  });
  splitter.push(head);
  yield;
  for await (const block of blocks) {
    splitter.push(block);
    yield;
  }
  splitter.end();
  yield;
}

const emptyFile = () =>
  refuse('EMPTY', {
    vi: 'Tệp trống. Dòng đầu phải là tiêu đề cột.',
    en: 'The file is empty. Its first line must name the columns.',
  });
