import type { Readable } from 'node:stream';
import type { Words } from '@cashlight/api-platform';
import type { Patience } from './arrivals.js';
import { fileBytes, prepend, type OnRead } from './file-bytes.js';
import { formatOf, type FileFormat } from './file-format.js';
import type { Separator } from './splitter.js';
import type { DecimalSign } from './workbook/cell-text.js';
import { spool } from './workbook/spool.js';
import { openWorkbook } from './workbook/workbook.js';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The text of a table as CSV, whatever the file's format. */
export interface TableText {
  readonly format: FileFormat;
  /** The text in blocks of some 64 KB, without a byte-order mark. */
  readonly blocks: AsyncGenerator<Buffer>;
  /** The separators that come into question. */
  readonly separators: readonly Separator[];
  readonly warnings: readonly Words[];
  /** How much of the bytes that have come has been read, from 0 to 1. */
  portion(): number;
  /** Gives back what the reading holds; to be called whatever happens. */
  close(): Promise<void>;
}

/** How a file is to be read. */
export interface ReadingOptions extends Patience {
  /** How a workbook's numbers with decimals are to be written. */
  readonly decimalSign?: DecimalSign;
}

/**
 * Opens a file as a table: CSV, compressed or not, or a workbook, which is kept on disk while it is read.
 * @param onRead told of each piece of the file and how many bytes have been read
 * @throws FileRefused when it is neither, or damaged
 * @throws Problem when it stopped coming
 */
export async function openTableText(
  source: Readable,
  fileName: string,
  onRead: OnRead,
  options: ReadingOptions = {},
): Promise<TableText> {
  const blocks = fileBytes(source, fileName, onRead, options);
  try {
    const first = await blocks.next();
    const head = first.done === true ? Buffer.alloc(0) : first.value;
    if (formatOf(head) === 'XLSX') return await openSheet(prepend(head, blocks), options);
    const text = prepend(withoutMark(head), blocks);
    return {
      format: 'CSV',
      blocks: text,
      separators: [',', ';'],
      warnings: [],
      portion: () => 1,
      close: () => closed(text),
    };
  } catch (error) {
    await closed(blocks);
    throw error;
  }
}

async function openSheet(bytes: AsyncGenerator<Buffer>, options: ReadingOptions): Promise<TableText> {
  const descriptor = await spool(bytes);
  const workbook = await openWorkbook(descriptor, options.decimalSign ?? '.');
  return {
    format: 'XLSX',
    blocks: workbook.csv,
    separators: [','],
    warnings: workbook.warnings,
    portion: () => workbook.portion(),
    async close() {
      await closed(workbook.csv);
      workbook.close();
    },
  };
}

function withoutMark(head: Buffer): Buffer {
  return head.subarray(0, 3).equals(BYTE_ORDER_MARK) ? head.subarray(3) : head;
}

async function closed(blocks: AsyncGenerator<Buffer>): Promise<void> {
  await blocks.return(undefined);
}
