import { finder } from './names';

/** What a row or column of a sheet is called: codes and names in every writing. */
export interface Named {
  readonly names: readonly string[];
}

export type Block = readonly (readonly string[])[];

/** How a pasted block is laid out. */
export interface Layout {
  /** How many lines of headings stand above the values. */
  readonly headLines: number;
  /** The column of the block that names rows; undefined: rows follow each other from the focused cell. */
  readonly nameColumn: number | undefined;
  /** By the headings: the sheet's column for each of the block's; undefined: columns follow each other from the focused cell. */
  readonly headings: readonly (number | undefined)[] | undefined;
  /** The first column of the block that holds values. */
  readonly firstValue: number;
}

/** Finds the column of names and the line of headings, where the block has them. */
export function layoutOf(block: Block, rows: readonly Named[], columns: readonly Named[]): Layout {
  const [rowOf, columnOf] = [finder(rows), finder(columns)];
  const nameColumn = nameColumnOf(block, rowOf);
  const headLines = headLinesOf(block, nameColumn, rowOf, columnOf);
  const headings = headingsOf(block[headLines - 1] ?? [], columnOf).map((column, place) =>
    place === nameColumn ? undefined : column,
  );
  return {
    headLines,
    nameColumn,
    headings: headings.some((column) => column !== undefined) ? headings : undefined,
    firstValue: nameColumn === undefined ? 0 : firstValueOf(block.slice(headLines), nameColumn),
  };
}

/** Whether a text is meant as a value; a year is none. */
export function isNumber(text: string): boolean {
  return /\d/.test(text) && /^[-−+\d.,%\s]+$/.test(text) && !/^\s*(?:19|20|21)\d\d\s*$/.test(text);
}

/** The first column in which most texts that are no numbers name a row; one heading above them may not. */
function nameColumnOf(block: Block, rowOf: (text: string) => number | undefined): number | undefined {
  const width = Math.max(0, ...block.map((cells) => cells.length));
  return Array.from({ length: width }, (_, place) => place).find((place) => {
    const words = block
      .map((cells) => cells[place] ?? '')
      .filter((text) => text.trim() !== '' && !isNumber(text));
    const known = words.filter((text) => rowOf(text) !== undefined);
    return known.length > 0 && known.length * 2 >= words.length - 1;
  });
}

/** How many lines stand above the values: down to the first that names a row or holds a value. */
function headLinesOf(
  block: Block,
  nameColumn: number | undefined,
  rowOf: (text: string) => number | undefined,
  columnOf: (text: string) => number | undefined,
): number {
  if (nameColumn === undefined) {
    const [first = []] = block;
    const words = first.filter((text) => text.trim() !== '');
    const isHead =
      words.some((text) => !isNumber(text)) && words.every((text) => columnOf(text) !== undefined);
    return isHead && block.length > 1 ? 1 : 0;
  }
  const begin = block.findIndex((cells) => {
    const headings = headingsOf(cells, columnOf);
    const holdsValue = cells.some(
      (text, place) => place > nameColumn && isNumber(text) && headings[place] === undefined,
    );
    return holdsValue || rowOf(cells[nameColumn] ?? '') !== undefined;
  });
  return Math.max(begin, 0);
}

/** Fewer bare numbers than this are rather values than months. */
const FEWEST_BARE_MONTHS = 3;

/** What the texts of a line call the columns. */
function headingsOf(
  cells: readonly string[],
  columnOf: (text: string) => number | undefined,
): readonly (number | undefined)[] {
  const bare = cells.filter(isNumber).length;
  return cells.map((text) => (isNumber(text) && bare < FEWEST_BARE_MONTHS ? undefined : columnOf(text)));
}

/** After a column of codes may stand one of names: words alone, with values to the right of them. */
function firstValueOf(lines: Block, nameColumn: number): number {
  const hasValues = (place: number) => lines.some((cells) => isNumber(cells[place] ?? ''));
  const hasWords = (place: number) => lines.some((cells) => (cells[place] ?? '').trim() !== '');
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  let first = nameColumn + 1;
  const isLastWithValues = (place: number) =>
    !Array.from({ length: width - place }, (_, step) => place + 1 + step).some(hasValues);
  while (hasWords(first) && !hasValues(first) && !isLastWithValues(first)) first += 1;
  return first;
}
