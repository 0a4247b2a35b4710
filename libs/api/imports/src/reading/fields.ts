import type { Fault, RejectionCode } from '../rejection.js';
import { CODE_LENGTH, isBadText, isLonger, tidy } from '../values/text.js';
import type { CsvRow } from './csv-row.js';
import type { Header } from './header.js';

/** The values of one row by the name of their column. The first thing found wrong is the row's fault; what is read after it does not matter. */
export class Fields {
  fault: Fault | undefined;

  constructor(
    private readonly header: Header,
    private readonly row: CsvRow,
  ) {
    if (row.count !== header.width)
      this.fault = { column: '', code: 'WRONG_COLUMNS', value: String(row.count) };
    else if (row.malformed >= 0)
      this.fault = {
        column: this.columnAt(row.malformed),
        code: 'WRONG_COLUMNS',
        value: row.text(row.malformed),
      };
  }

  get line(): number {
    return this.row.line;
  }

  /** Whether the file has the column at all. */
  has(column: string): boolean {
    return this.header.positions.has(column);
  }

  /** What stands in the file, untouched; empty when the column is not there. */
  raw(column: string): string {
    const position = this.header.positions.get(column);
    return position === undefined ? '' : this.row.text(position);
  }

  /** Trimmed text, perhaps empty, of at most `length` characters. */
  optional(column: string, length = CODE_LENGTH): string {
    const raw = this.raw(column);
    if (isBadText(raw)) this.fail(column, 'BAD_TEXT');
    const text = tidy(raw);
    if (isLonger(text, length)) this.fail(column, 'TOO_LONG');
    return text;
  }

  /** Trimmed text that must not be empty. */
  required(column: string, length = CODE_LENGTH): string {
    const text = this.optional(column, length);
    if (text === '') this.fail(column, 'MISSING');
    return text;
  }

  /** One of a few words, written exactly so. */
  oneOf<Word extends string>(column: string, words: readonly Word[]): Word | undefined {
    const text = this.required(column);
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) this.fail(column, 'OUT_OF_RANGE');
    return word;
  }

  /** What `values` knows under the code in the column. */
  known<Value>(
    column: string,
    values: ReadonlyMap<string, Value>,
    unknown: RejectionCode,
  ): Value | undefined {
    const value = values.get(this.required(column));
    if (value === undefined) this.fail(column, unknown);
    return value;
  }

  /** What `read` makes of a required text, or undefined when it finds a problem, which then is the row's. */
  parsed<Value extends object | bigint | number>(
    column: string,
    read: (text: string) => Value | RejectionCode,
  ): Value | undefined {
    const value = read(this.required(column));
    if (typeof value !== 'string') return value;
    this.fail(column, value);
    return undefined;
  }

  /** Blames a column, unless another was blamed before. */
  fail(column: string, code: RejectionCode): void {
    this.fault ??= { column, code, value: this.raw(column) };
  }

  private columnAt(position: number): string {
    for (const [name, at] of this.header.positions) if (at === position) return name;
    return '';
  }
}
