import type { Fault, RejectionCode } from '../rejection.js';
import { CODE_LENGTH, isBadText, isLonger, tidy } from '../values/text.js';
import type { CsvRow } from './csv-row.js';
import type { Header } from './header.js';

/** The values of one row by the name of their column, as the layout of the file means them. The first thing found wrong is the row's fault; what is read after it does not matter. */
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

  /** Whether the file says anything about the column. */
  has(column: string): boolean {
    return this.header.positions.has(column) || this.header.constants.has(column);
  }

  /** The value as the contract has it; one that the layout cannot make so, as it stands in the file. Empty when the column is not there. */
  raw(column: string): string {
    const text = this.stands(column);
    return this.header.rewrites.get(column)?.(text) ?? text;
  }

  /** The values of all columns of the kind, in its order; null where the file does not have the column. */
  texts(): (string | null)[] {
    return this.header.columns.map((column) => (this.has(column) ? this.raw(column) : null));
  }

  /** Trimmed text, perhaps empty, of at most `length` characters. */
  optional(column: string, length = CODE_LENGTH): string {
    const raw = this.raw(column);
    if (isBadText(raw)) this.fail(column, 'BAD_TEXT');
    if (this.isMisread(column)) this.fail(column, 'BAD_DATE');
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

  /** Whether the contract would read the value otherwise than the file means it. */
  private isMisread(column: string): boolean {
    const rewrite = this.header.rewrites.get(column);
    return rewrite !== undefined && rewrite(this.stands(column)) === undefined;
  }

  private stands(column: string): string {
    const position = this.header.positions.get(column);
    return position === undefined ? (this.header.constants.get(column) ?? '') : this.row.text(position);
  }

  private columnAt(position: number): string {
    for (const [name, at] of this.header.positions) if (at === position) return name;
    return '';
  }
}
