/** Fields beyond this many are counted, not kept. */
export const MAX_FIELDS = 1024;

/**
 * One row of a CSV file, as positions in the bytes it was read from. The same object is filled again for the next row:
 * take from it what is needed before returning.
 */
export class CsvRow {
  bytes: Buffer = Buffer.alloc(0);
  /** The physical line on which the row starts; the header is on line 1. */
  line = 1;
  /** How many fields the row has. */
  count = 0;
  /** Whether every byte is printable ASCII and no field is quoted: then the bytes are the text. */
  plain = true;
  /** The first field that has text after its closing quote, or -1. */
  malformed = -1;
  readonly starts = new Int32Array(MAX_FIELDS);
  readonly ends = new Int32Array(MAX_FIELDS);
  private readonly quoted = new Uint8Array(MAX_FIELDS);

  begin(bytes: Buffer, line: number): void {
    this.bytes = bytes;
    this.line = line;
    this.count = 0;
    this.plain = true;
    this.malformed = -1;
  }

  add(start: number, end: number, quoted: boolean): void {
    if (this.count < MAX_FIELDS) {
      this.starts[this.count] = start;
      this.ends[this.count] = end;
      this.quoted[this.count] = quoted ? 1 : 0;
    }
    this.count++;
  }

  /** Makes the row so many fields long: those it lacks are empty, what lies beyond is left out. */
  fit(width: number): void {
    for (let field = this.count; field < width; field++) this.add(0, 0, false);
    this.count = width;
  }

  /** The text of a field as it stands in the file, its quotes resolved; bytes that are no UTF-8 become U+FFFD. A missing field is empty. */
  text(field: number): string {
    if (field >= this.count || field >= MAX_FIELDS) return '';
    const text = this.bytes.toString('utf8', this.starts[field], this.ends[field]);
    return this.quoted[field] === 1 ? text.replaceAll('""', '"') : text;
  }

  /** A line with nothing but white space. */
  isBlank(): boolean {
    return this.count === 1 && this.quoted[0] === 0 && this.text(0).trim() === '';
  }
}
