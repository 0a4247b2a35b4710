import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Place } from './addresses.js';
import { textCell, type WrittenCell } from './texts.js';

const LINE_HEIGHT = 15;
/** Excel makes no row higher. */
const HIGHEST = 409;
/** Letters are on average a little narrower than the digits in which widths are counted. */
const LETTER_WIDTH = 0.95;

/** A figure, a text, or a formula with what comes out of it. */
export type Content = number | string | { readonly formula: string; readonly result: number | string };

/** The cells of one sheet, put in one by one, and their sizes. */
export class SheetWriter {
  private readonly cells = new Map<string, WrittenCell>();
  private readonly values = new Map<string, number | string>();
  private readonly merges: NonNullable<WriteSheet['merges']> = [];
  private readonly heights = new Map<number, number>();
  private lastRow = -1;

  constructor(
    readonly name: string,
    /** in characters */
    readonly widths: readonly number[],
  ) {}

  /** The row below all that was put in. */
  get nextRow(): number {
    return this.lastRow + 1;
  }

  put(place: Place, content: Content, style: CellStyle): void {
    this.set(place, content, style);
    if (typeof content === 'string') {
      this.makeRoom(place.row, content, this.widths[place.column] ?? 0, style);
    }
  }

  /** A text over several columns of a row, `to` included. */
  putAcross(row: number, { from, to }: { from: number; to: number }, text: string, style: CellStyle): void {
    this.set({ row, column: from }, text, style);
    if (to > from) this.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
    const width = this.widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
    this.makeRoom(row, text, width, style);
  }

  /** Leaves a row empty. */
  skipRow(): void {
    this.lastRow += 1;
  }

  /** What stands in a cell, or comes out of it; undefined for an empty one. */
  value({ row, column }: Place): number | string | undefined {
    return this.values.get(`${String(row)},${String(column)}`);
  }

  sheet(rest: Omit<WriteSheet, 'name' | 'cells' | 'columns' | 'merges' | 'rowDefs'>): WriteSheet {
    return {
      ...rest,
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      cells: this.cells,
      merges: this.merges,
      rowDefs: new Map([...this.heights].map(([row, height]) => [row, { height }])),
    };
  }

  private set({ row, column }: Place, content: Content, style: CellStyle): void {
    const key = `${String(row)},${String(column)}`;
    this.cells.set(key, { ...written(content), style: styleOf(content, style) });
    this.values.set(key, typeof content === 'object' ? content.result : content);
    this.lastRow = Math.max(this.lastRow, row);
  }

  /** A row without a height of its own shows one line in LibreOffice, however much its cells wrap. */
  private makeRoom(row: number, text: string, width: number, { alignment, font }: CellStyle): void {
    const size = (font?.size ?? 11) / 11;
    const lines = alignment?.wrapText ? lineCount(text, width / size) : 1;
    if (lines === 1 && size <= 1) return;
    const height = Math.min(HIGHEST, Math.ceil(LINE_HEIGHT * size * lines + 3));
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, height));
  }
}

/** Older versions of Excel show a longer text that is formatted as text as a row of #. */
const LONGEST_FORMATTED = 255;

function styleOf(content: Content, style: CellStyle): CellStyle {
  if (typeof content !== 'string' || content.length <= LONGEST_FORMATTED) return style;
  const { numFmt: _, ...rest } = style;
  return rest;
}

function written(content: Content): WrittenCell {
  if (typeof content === 'object') return { formula: content.formula, formulaResult: content.result };
  if (typeof content === 'string') return content === '' ? {} : textCell(content);
  if (!Number.isFinite(content)) throw new Error(`Not a number that a cell can hold: ${String(content)}`);
  return { value: content };
}

/** How many lines a text takes in a column of so many characters, words kept whole. */
function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0);
}

function linesOf(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+/u)) {
    const needed = word.length * LETTER_WIDTH;
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += needed + LETTER_WIDTH;
  }
  return lines;
}
