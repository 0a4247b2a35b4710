import { refuse } from '../refusal.js';
import { CsvRow } from './csv-row.js';

/** A longer row is taken for a quote that is never closed. */
const MAX_ROW_BYTES = 1_048_576;

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

const ORDINARY = 0;
const ODD = 1;
const STRUCTURAL = 2;

export type Separator = ',' | ';';

/**
 * Splits CSV (RFC 4180) into rows, straight from the bytes: in UTF-8 no part of a longer character looks like a separator, quote or line feed.
 * Blank lines are skipped. Memory is one row and one block, whatever the file's size.
 */
export class Splitter {
  private readonly row = new CsvRow();
  private readonly separator: number;
  private readonly classes = new Uint8Array(256).fill(ODD);
  private carried: Buffer = Buffer.alloc(0);
  private line = 1;

  constructor(
    separator: Separator,
    private readonly onRow: (row: CsvRow) => void,
  ) {
    this.separator = separator.charCodeAt(0);
    this.classes.fill(ORDINARY, SPACE, 0x7f);
    for (const byte of [this.separator, LINE_FEED, CARRIAGE_RETURN, QUOTE]) this.classes[byte] = STRUCTURAL;
  }

  /** @throws FileRefused when a row does not end within a megabyte */
  push(block: Buffer): void {
    this.split(this.carried.length === 0 ? block : Buffer.concat([this.carried, block]), false);
  }

  /**
   * The file is over; its last row needs no line break.
   * @throws FileRefused when a quote is still open
   */
  end(): void {
    this.split(this.carried, true);
  }

  private split(bytes: Buffer, last: boolean): void {
    let from = 0;
    while (from < bytes.length) {
      this.row.begin(bytes, this.line);
      const next = this.readRow(bytes, from, last);
      if ((next < 0 ? bytes.length : next) - from > MAX_ROW_BYTES) throw rowTooLong(this.row.line);
      if (next < 0) {
        this.line = this.row.line;
        break;
      }
      if (!this.row.isBlank()) this.onRow(this.row);
      this.line++;
      from = next;
    }
    this.carried = bytes.subarray(from);
  }

  /** Reads the row that begins at `from`; returns where the next one begins, or -1 when these bytes do not hold all of it. */
  private readRow(bytes: Buffer, from: number, last: boolean): number {
    const { row, classes, separator } = this;
    let start = from;
    let at = from;
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      const kind = classes[byte];
      if (kind === ORDINARY) at++;
      else if (kind === ODD) {
        row.plain = false;
        at++;
      } else if (byte === separator) {
        row.add(start, at, false);
        start = ++at;
      } else if (byte === LINE_FEED) {
        row.add(start, at, false);
        return at + 1;
      } else if (byte === QUOTE && at === start) {
        const after = this.readQuoted(bytes, at, last);
        if (after < 0) return -1;
        if (bytes[after - 1] !== separator) return after;
        start = at = after;
      } else if (byte === CARRIAGE_RETURN && (bytes[at + 1] === LINE_FEED || at + 1 === bytes.length)) {
        if (at + 1 === bytes.length && !last) return -1;
        row.add(start, at, false);
        return at + 2;
      } else {
        // A quote within a field is a character like any other; a lone carriage return is none.
        if (byte === CARRIAGE_RETURN) row.plain = false;
        at++;
      }
    }
    if (!last) return -1;
    row.add(start, bytes.length, false);
    return bytes.length;
  }

  /** Reads the quoted field that begins at `from`, the separator or line break after it included; -1 when it is not complete. */
  private readQuoted(bytes: Buffer, from: number, last: boolean): number {
    const { row } = this;
    row.plain = false;
    const close = closingQuote(bytes, from);
    if (close < 0 && last) throw unterminatedQuote(row.line);
    // A quote at the end of these bytes may be the first of a doubled one.
    if (close < 0 || (close + 1 === bytes.length && !last)) return -1;
    for (
      let at = bytes.indexOf(LINE_FEED, from);
      at >= 0 && at < close;
      at = bytes.indexOf(LINE_FEED, at + 1)
    )
      this.line++;
    let at = close + 1;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === this.separator || byte === LINE_FEED) break;
      if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN && row.malformed < 0)
        row.malformed = row.count;
    }
    if (at >= bytes.length && !last) return -1;
    row.add(from + 1, close, true);
    return Math.min(at + 1, bytes.length);
  }
}

function closingQuote(bytes: Buffer, open: number): number {
  let at = bytes.indexOf(QUOTE, open + 1);
  while (at >= 0 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2);
  return at;
}

const rowTooLong = (line: number) =>
  refuse(
    'ROW_TOO_LONG',
    {
      vi: `Dòng ${String(line)}: dòng dài hơn 1 MiB; có lẽ một dấu ngoặc kép mở ra mà không đóng. Hãy sửa dấu ngoặc kép ở dòng này.`,
      en: `Line ${String(line)}: the row is longer than 1 MiB; perhaps a quote opens and never closes. Mend the quotes of this row.`,
    },
    line,
  );

const unterminatedQuote = (line: number) =>
  refuse(
    'UNTERMINATED_QUOTE',
    {
      vi: `Dòng ${String(line)}: dấu ngoặc kép mở ra mà không đóng cho đến hết tệp. Hãy sửa dấu ngoặc kép ở dòng này.`,
      en: `Line ${String(line)}: a quote opens and is not closed before the file ends. Mend the quotes of this row.`,
    },
    line,
  );
