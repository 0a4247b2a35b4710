import { refuse } from '../refusal.js';
import { headerNames, type NamedColumns } from './header.js';
import { Splitter, type Separator } from './splitter.js';

/** Header lines come first; what is not found in so much text is not there. */
const MAX_HEAD_BYTES = 4 * 1_048_576;

/** The beginning of a table's text, with the header in it. */
export interface Head extends NamedColumns {
  readonly separator: Separator;
  /** The text read so far, from its first byte. */
  readonly text: Buffer;
}

interface Found extends NamedColumns {
  readonly separator: Separator;
}

/**
 * Reads blocks until the header is complete: the first row that is not blank, from the given line on.
 * @param sought names of columns; the separator that finds more of them is the file's
 * @throws FileRefused when there is none
 */
export async function readHead(
  blocks: AsyncGenerator<Buffer>,
  separators: readonly Separator[],
  headerLine: number,
  sought: readonly string[],
): Promise<Head> {
  let text: Buffer = Buffer.alloc(0);
  for (;;) {
    const next = await blocks.next();
    const over = next.done === true;
    if (!over) text = Buffer.concat([text, next.value]);
    const read = separators.flatMap((separator) => {
      const names = firstRow(text, separator, headerLine, over);
      return names ? [{ separator, ...names }] : [];
    });
    const found = best(read, sought);
    const certain = over || read.length === separators.length || (found && hits(found, sought) > 1);
    if (found && certain) return { ...found, text };
    if (over || text.length > MAX_HEAD_BYTES) throw headerLine > 1 ? noSuchLine(headerLine) : emptyFile();
  }
}

const hits = ({ names }: NamedColumns, sought: readonly string[]) =>
  sought.filter((name) => names.includes(name)).length;

function best(read: readonly Found[], sought: readonly string[]): Found | undefined {
  return read.reduce<Found | undefined>(
    (one, other) => (one && hits(one, sought) >= hits(other, sought) ? one : other),
    undefined,
  );
}

function firstRow(
  text: Buffer,
  separator: Separator,
  headerLine: number,
  over: boolean,
): NamedColumns | undefined {
  let found: NamedColumns | undefined;
  const splitter = new Splitter(separator, (row) => {
    if (row.line >= headerLine) found ??= { names: headerNames(row), line: row.line };
  });
  try {
    splitter.push(text);
    if (over && found === undefined) splitter.end();
  } catch (error) {
    // What is wrong further down is told when the rows are read.
    if (found === undefined) throw error;
  }
  return found;
}

const emptyFile = () =>
  refuse('EMPTY', {
    vi: 'Tệp trống. Dòng đầu phải là tiêu đề cột.',
    en: 'The file is empty. Its first line must name the columns.',
  });

const noSuchLine = (line: number) =>
  refuse('EMPTY', {
    vi: `Tệp không có tiêu đề cột từ dòng ${String(line)} trở đi. Hãy kiểm tra lại số dòng tiêu đề của mẫu đọc tệp.`,
    en: `The file has no header from line ${String(line)} on. Check the header line of the profile.`,
  });
