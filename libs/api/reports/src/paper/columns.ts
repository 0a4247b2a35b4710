import type { Orientation } from './decree.js';
import type { ShownTable } from './shown-table.js';

/** The width of a text at a size of 1, in that unit. */
export type Measure = (text: string, bold: boolean) => number;

/** How a table is set: its type in points, its columns in points; they fill the width. */
export interface ColumnPlan {
  readonly orientation: Orientation;
  readonly size: number;
  readonly widths: readonly number[];
}

/** Left and right of the text in a cell, each; points. */
export const CELL_PADDING = 2.5;

/** What a cell takes beside its text; some programs take the lines around it off its room. */
const AROUND_TEXT = 2 * CELL_PADDING + 1;

/** From the best to read to the last resort. */
const TRIALS: readonly (readonly [Orientation, number])[] = [
  ['portrait', 10],
  ['portrait', 9],
  ['landscape', 10],
  ['landscape', 9],
  ['landscape', 8],
];

/** A column of texts is not narrower than this many letters of its size, unless its texts are. */
const READABLE = 9;

/** Words longer than this many letters of their size may be broken: nobody makes room for a hundred letters without a blank. */
const LONGEST_WORD = 14;

/**
 * Finds the largest type at which a table fits, upright if it can be: figures stay on one line, texts wrap between words.
 * @param room how wide the text is in each orientation, in points
 */
export function planColumns(
  table: ShownTable,
  measure: Measure,
  room: Readonly<Record<Orientation, number>>,
): ColumnPlan {
  const needs = table.columns.map((_, index) => needOf(table, index, measure));
  const fitting = TRIALS.find(([orientation, size]) => total(needs, size) <= room[orientation]);
  const [orientation, size] = fitting ?? (['landscape', 8] as const);
  return { orientation, size, widths: share(needs, size, room[orientation]) };
}

/** A head wraps into about this many lines where there is room. */
const HEAD_LINES = 2;

/** A text somewhat longer than most of its column wraps. */
const ABOVE_MEAN = 1.3;

/** A text longer than this many letters of its size wraps, however much room there is. */
const LONGEST_LINE = 40;

/** What a column needs at a size of 1: at the least, and to look well. */
interface Need {
  readonly least: number;
  readonly ample: number;
}

function needOf({ columns, head, rows, total: totals }: ShownTable, index: number, measure: Measure): Need {
  const title = head[index] ?? '';
  const texts = rows.map((row) => row[index] ?? '');
  const lastText = totals[index] ?? '';
  const whole = Math.max(0, ...texts.map((text) => measure(text, false)));
  const wrappedHead = (measure(title, true) * 1.2) / HEAD_LINES;
  if (columns[index]?.kind !== 'text') {
    const figures = Math.max(whole, measure(lastText, true));
    const least = Math.max(figures, longestWord(title, measure, true));
    return { least, ample: Math.max(least, wrappedHead) };
  }
  const word = Math.max(
    longestWord(title, measure, true),
    longestWord(lastText, measure, true),
    ...texts.map((text) => longestWord(text, measure, false)),
  );
  const usual = Math.min(whole, meanOf(texts, measure) * ABOVE_MEAN, LONGEST_LINE);
  const least = Math.max(Math.min(word, LONGEST_WORD), Math.min(usual, READABLE));
  return { least, ample: Math.max(usual, word, wrappedHead) };
}

/** A dash for no text asks for no room. */
function meanOf(texts: readonly string[], measure: Measure): number {
  const written = texts.filter(({ length }) => length > 1);
  return sum(written.map((text) => measure(text, false))) / Math.max(1, written.length);
}

function longestWord(text: string, measure: Measure, bold: boolean): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => measure(word, bold)));
}

/** The least width of a table. */
function total(needs: readonly Need[], size: number): number {
  return sum(needs.map(({ least }) => least * size + AROUND_TEXT));
}

/** The least for each; what is left goes to those that wrap, then to all alike. */
function share(needs: readonly Need[], size: number, room: number): number[] {
  const least = needs.map((need) => need.least * size + AROUND_TEXT);
  const wanted = needs.map((need) => Math.max(0, need.ample - need.least) * size);
  const used = sum(least);
  if (used > room) return least.map((width) => (width * room) / used);
  const wants = sum(wanted);
  const given = wants === 0 ? 0 : Math.min(1, (room - used) / wants);
  const widths = least.map((width, index) => width + (wanted[index] ?? 0) * given);
  const stretch = room / sum(widths);
  return widths.map((width) => width * stretch);
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
