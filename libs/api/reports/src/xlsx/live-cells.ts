import type { Formula } from '../document/document.js';
import { address, rowFixed } from './addresses.js';
import { pointsOf } from './figures.js';
import type { TablePlace } from './table-place.js';

/** A formula, and what Excel gets from it when it opens the file. */
export interface LiveCell {
  readonly formula: string;
  readonly result: number | string;
}

/**
 * The formula of a cell whose column is computed from others. Undefined when there is none, or when it would not give what the document says,
 * as with a share of a whole that the table does not show: then the figure stands as it is, for a report changes no figure.
 */
export function liveCell(place: TablePlace, line: number, column: number): LiveCell | undefined {
  const value = place.value(line, column);
  return candidates(place, line, column).find(({ result }) => agree(result, value));
}

/** No more than the dust of binary fractions; whole numbers must be equal. */
const EXACT_ENOUGH = 1e-9;

function agree(result: number | string, value: number | string | undefined): boolean {
  if (typeof result !== 'number' || typeof value !== 'number') return result === value;
  return Math.abs(result - value) <= EXACT_ENOUGH;
}

function candidates(place: TablePlace, line: number, column: number): LiveCell[] {
  const { formula, summed } = place.column(column) ?? {};
  const isTotal = line === place.totalLine;
  if (isTotal && summed) return total(place, line, column);
  if (!formula || columnsOf(formula).some((id) => place.columnIndex(id) < 0)) return [];
  const nothing = nothingAt(place, line, column);
  if (nothing.length > LONGEST_LITERAL) return [];
  switch (formula.kind) {
    case 'ratio':
      return ratio(place, line, formula, nothing);
    case 'share':
      return shares(place, line, formula, nothing);
    case 'difference':
      return difference(place, line, formula, nothing);
    case 'rank':
      return isTotal ? [] : rank(place, line, formula, nothing);
  }
}

function columnsOf(formula: Formula): string[] {
  switch (formula.kind) {
    case 'ratio':
      return [formula.part, formula.whole];
    case 'share':
      return [formula.part];
    case 'difference':
      return [formula.minuend, formula.subtrahend];
    case 'rank':
      return [formula.of];
  }
}

/** Excel takes no longer text in a formula. */
const LONGEST_LITERAL = 255;

/** What the formula writes where there is no value: the document's own word in this cell. */
function nothingAt(place: TablePlace, line: number, column: number): string {
  const cell = place.cell(line, column);
  return cell?.kind === 'nothing' ? cell.text : '–';
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function total(place: TablePlace, line: number, column: number): LiveCell[] {
  const values = place.columnValues(column);
  if (line === 0 || values.some(isLongNumber(place, column))) return [];
  return [{ formula: `SUM(${columnRange(place, column, address)})`, result: sumOf(values) }];
}

/** Integers with more digits than Excel holds are texts, which no sum sees. */
function isLongNumber(place: TablePlace, column: number): (value: unknown, line: number) => boolean {
  return (value, line) => typeof value === 'string' && place.cell(line, column)?.kind !== 'nothing';
}

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;

function ratio(place: TablePlace, line: number, formula: Of<'ratio'>, nothing: string): LiveCell[] {
  const [partColumn, wholeColumn] = [place.columnIndex(formula.part), place.columnIndex(formula.whole)];
  const part = address(place.at(line, partColumn));
  const whole = address(place.at(line, wholeColumn));
  return quotient(
    `IF(N(${whole})=0,${literal(nothing)},${part}/${whole})`,
    place.value(line, partColumn),
    place.value(line, wholeColumn),
    nothing,
  );
}

/** Of the total below the rows where there is one, else of the sum of the rows. */
function shares(place: TablePlace, line: number, formula: Of<'share'>, nothing: string): LiveCell[] {
  const column = place.columnIndex(formula.part);
  const part = address(place.at(line, column));
  const rows = columnRange(place, column, rowFixed);
  const sum = quotient(
    `IF(SUM(${rows})=0,${literal(nothing)},${part}/SUM(${rows}))`,
    place.value(line, column),
    sumOf(place.columnValues(column)),
    nothing,
  );
  if (place.totalLine === undefined) return sum;
  const whole = rowFixed(place.at(place.totalLine, column));
  const ofTotal = quotient(
    `IF(N(${whole})=0,${literal(nothing)},${part}/${whole})`,
    place.value(line, column),
    place.value(place.totalLine, column),
    nothing,
  );
  return [...ofTotal, ...sum];
}

function quotient(
  formula: string,
  part: number | string | undefined,
  whole: number | string | undefined,
  nothing: string,
): LiveCell[] {
  if (typeof whole !== 'number' || whole === 0) return [{ formula, result: nothing }];
  return typeof part === 'number' ? [{ formula, result: part / whole }] : [];
}

function difference(place: TablePlace, line: number, formula: Of<'difference'>, nothing: string): LiveCell[] {
  const columns = [place.columnIndex(formula.minuend), place.columnIndex(formula.subtrahend)] as const;
  const [minuend, subtrahend] = columns.map((column) => address(place.at(line, column)));
  const [from, less] = columns.map((column) => place.value(line, column));
  return [
    {
      formula: `IF(AND(ISNUMBER(${minuend ?? ''}),ISNUMBER(${subtrahend ?? ''})),ROUND((${minuend ?? ''}-${subtrahend ?? ''})*100,10),${literal(nothing)})`,
      result: typeof from === 'number' && typeof less === 'number' ? pointsOf(from - less) : nothing,
    },
  ];
}

function rank(place: TablePlace, line: number, formula: Of<'rank'>, nothing: string): LiveCell[] {
  const column = place.columnIndex(formula.of);
  const own = address(place.at(line, column));
  const value = place.value(line, column);
  const above = place
    .columnValues(column)
    .filter((other) => typeof other === 'number' && typeof value === 'number' && other > value);
  return [
    {
      formula: `IF(ISNUMBER(${own}),RANK(${own},${columnRange(place, column, rowFixed)}),${literal(nothing)})`,
      result: typeof value === 'number' ? above.length + 1 : nothing,
    },
  ];
}

/** The rows of a column, without the total. */
function columnRange(place: TablePlace, column: number, form: typeof address): string {
  const last = place.table.rows.length - 1;
  return `${form(place.at(0, column))}:${form(place.at(last, column))}`;
}

function sumOf(values: readonly (number | string | undefined)[]): number {
  return values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}
