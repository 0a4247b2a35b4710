import type { Sheet, Workbook } from 'hucre/xlsx';

/** What a cell holds: nothing is an empty cell, an Error what Excel shows as #DIV/0!. */
type Value = number | string | boolean | Error | null;
type Argument = Value | Value[];

/** A sheet's name, row and column, counted from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Asks for what a cell holds after every formula is computed again. */
export type Recomputed = (cell: CellAddress) => Value;

/**
 * Computes the formulas of a workbook, as far as reports use them; anything else throws. `changed` puts other values into cells, keyed as
 * `keyOf` writes them.
 */
export function recomputed(
  workbook: Workbook,
  changed: ReadonlyMap<string, number | string> = new Map(),
): Recomputed {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, Value>();
  const valueOf: Recomputed = (cell) => {
    const key = keyOf(cell);
    const before = known.get(key);
    if (before !== undefined) return before;
    const sheet = sheets.get(cell.sheet);
    if (!sheet) throw new Error(`There is no sheet ${cell.sheet}.`);
    const value = changed.get(key) ?? held(sheet, cell, valueOf);
    known.set(key, value);
    return value;
  };
  return valueOf;
}

export function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${String(row)},${String(column)}`;
}

function held(sheet: Sheet, { row, column }: CellAddress, valueOf: Recomputed): Value {
  const cell = sheet.cells?.get(`${String(row)},${String(column)}`);
  if (cell?.formula !== undefined) return new FormulaReader(cell.formula, sheet.name, valueOf).read();
  const value = cell?.value ?? sheet.rows[row]?.[column] ?? null;
  if (value instanceof Date) throw new Error('Reports have no dates in cells.');
  return value;
}

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'range'; readonly from: CellAddress; readonly to: CellAddress }
  | { readonly kind: 'function'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

const NUMBER = /^\d+(?:\.\d+)?/;
const TEXT = /^"((?:[^"]|"")*)"/;
const RANGE = /^(?:'((?:[^']|'')+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/;
const FUNCTION = /^([A-Z]+)(?=\()/;
const SIGN = /^[-+*/=(),]/;

function tokensOf(formula: string, sheet: string): Token[] {
  const tokens: Token[] = [];
  for (let rest = formula; rest !== '';) {
    const [token, length] = tokenAt(rest, sheet);
    tokens.push(token);
    rest = rest.slice(length);
  }
  return tokens;
}

function tokenAt(rest: string, sheet: string): [Token, number] {
  const number = NUMBER.exec(rest);
  if (number) return [{ kind: 'number', value: Number(number[0]) }, number[0].length];
  const text = TEXT.exec(rest);
  if (text) return [{ kind: 'text', value: (text[1] ?? '').replaceAll('""', '"') }, text[0].length];
  const called = FUNCTION.exec(rest);
  if (called) return [{ kind: 'function', value: called[0] }, called[0].length];
  const range = RANGE.exec(rest);
  if (range) return [rangeToken(range, sheet), range[0].length];
  const sign = SIGN.exec(rest);
  if (sign) return [{ kind: 'sign', value: sign[0] }, sign[0].length];
  throw new Error(`Not a formula of a report: ${rest}`);
}

function rangeToken(
  [, quoted, column = '', row = '', toColumn = column, toRow = row]: RegExpExecArray,
  sheet: string,
): Token {
  const name = quoted?.replaceAll("''", "'") ?? sheet;
  const at = (letters: string, digits: string): CellAddress => ({
    sheet: name,
    row: Number(digits) - 1,
    column: columnNumber(letters),
  });
  return { kind: 'range', from: at(column, row), to: at(toColumn, toRow) };
}

/** 0 for `A`. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads one formula: comparison, sum, product, sign, then what stands alone. */
class FormulaReader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(
    private readonly formula: string,
    sheet: string,
    private readonly valueOf: Recomputed,
  ) {
    this.tokens = tokensOf(formula, sheet);
  }

  read(): Value {
    const value = single(this.comparison());
    if (this.next < this.tokens.length) throw new Error(`Left over in ${this.formula}`);
    return value;
  }

  private comparison(): Argument {
    const left = this.sum();
    if (!this.sign('=')) return left;
    const right = single(this.sum());
    return single(left) === right;
  }

  private sum(): Argument {
    let value = this.product();
    for (;;) {
      if (this.sign('+')) value = arithmetic(value, this.product(), (a, b) => a + b);
      else if (this.sign('-')) value = arithmetic(value, this.product(), (a, b) => a - b);
      else return value;
    }
  }

  private product(): Argument {
    let value = this.alone();
    for (;;) {
      if (this.sign('*')) value = arithmetic(value, this.alone(), (a, b) => a * b);
      else if (this.sign('/')) value = arithmetic(value, this.alone(), divided);
      else return value;
    }
  }

  private alone(): Argument {
    const token = this.tokens[this.next++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return token.value;
      case 'range':
        return this.range(token.from, token.to);
      case 'function':
        return call(token.value, this.parameters());
      case 'sign':
      case undefined:
        if (token?.value !== '(') throw new Error(`Cannot read ${this.formula}`);
        return this.closed(this.comparison());
    }
  }

  private parameters(): Argument[] {
    if (!this.sign('(')) throw new Error(`( missing in ${this.formula}`);
    const parameters = [this.comparison()];
    while (this.sign(',')) parameters.push(this.comparison());
    return this.closed(parameters);
  }

  private closed<T>(value: T): T {
    if (!this.sign(')')) throw new Error(`) missing in ${this.formula}`);
    return value;
  }

  private sign(value: string): boolean {
    const token = this.tokens[this.next];
    const found = token?.kind === 'sign' && token.value === value;
    if (found) this.next += 1;
    return found;
  }

  private range(from: CellAddress, to: CellAddress): Argument {
    if (from.row === to.row && from.column === to.column) return this.valueOf(from);
    const values: Value[] = [];
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        values.push(this.valueOf({ sheet: from.sheet, row, column }));
      }
    }
    return values;
  }
}

function single(value: Argument): Value {
  if (Array.isArray(value)) throw new Error('A range stands where one value is asked for.');
  return value;
}

function divided(dividend: number, divisor: number): number | Error {
  return divisor === 0 ? new Error('#DIV/0!') : dividend / divisor;
}

function arithmetic(left: Argument, right: Argument, compute: (a: number, b: number) => Value): Value {
  const [a, b] = [single(left) ?? 0, single(right) ?? 0];
  if (typeof a !== 'number' || typeof b !== 'number') return new Error('#VALUE!');
  return compute(a, b);
}

function call(name: string, given: readonly Argument[]): Value {
  const [first = null, second = null, third = null] = given;
  switch (name) {
    case 'IF':
      return single(first) === true ? single(second) : single(third);
    case 'AND':
      return given.every((each) => single(each) === true);
    case 'ISNUMBER':
      return typeof single(first) === 'number';
    case 'N':
      return typeof first === 'number' ? first : 0;
    case 'SUM':
      return numbersOf(first).reduce((sum, each) => sum + each, 0);
    case 'RANK':
      return numbersOf(second).filter((each) => each > Number(single(first))).length + 1;
    case 'ROUND':
      return rounded(single(first), Number(single(second)));
    default:
      throw new Error(`Reports do not use ${name}.`);
  }
}

function rounded(value: Value, decimals: number): Value {
  return typeof value === 'number' ? Number(value.toFixed(decimals)) : value;
}

function numbersOf(values: Argument): number[] {
  return [values].flat().filter((value) => typeof value === 'number');
}
