import { type Language, shortUnitName } from '@cashlight/domain';
import type { Chart, ChartSeries } from '../document/document.js';
import { onSheet, type Place } from './addresses.js';
import type { Content, SheetWriter } from './sheet-writer.js';
import { bodyStyle, headStyle, numberFormat, TEXT_FORMAT } from './styles.js';
import type { TablePlace } from './table-place.js';
import { workbookWords } from './words.js';

/** The cells that a chart is drawn from; a range of labels, and one for each series. */
export interface ChartData {
  readonly labels: string;
  readonly values: readonly string[];
}

/**
 * Where the numbers of a chart stand. A table that shows the same is drawn from directly, so that the picture follows it. What no table shows in
 * this order, or what has gaps, gets cells of its own at `beside`: a text in a range would be drawn as a zero, an empty cell is a gap.
 */
export function chartData(
  sheet: SheetWriter,
  chart: Chart,
  { tables, beside, language }: { tables: readonly TablePlace[]; beside: Place; language: Language },
): ChartData {
  const source = tables.map((table) => sourceIn(table, chart)).find((found) => found !== undefined);
  let next = beside.column;
  const write = (header: string, contents: readonly Content[], figures: boolean): string => {
    const column = next++;
    return writeColumn(sheet, { row: beside.row, column }, { header, contents, figures, language });
  };
  const { month, unit } = workbookWords[language];
  const labels =
    (source && labelRange(source, chart)) ??
    write(chart.form === 'lines' ? month : unit, chart.labels, false);
  const values = chart.series.map(
    (series, index) =>
      (source && valueRange(source, series, index)) ??
      write(series.name, series.values.map(contentOf(source, index)), true),
  );
  return { labels, values };
}

/** Which cells of a table hold what the chart shows. */
interface Source {
  readonly table: TablePlace;
  /** the row of each label */
  readonly lines: readonly number[];
  /** the column of each series */
  readonly columns: readonly number[];
}

/** Rows are found by their names, else taken in their order; series by their values. */
function sourceIn(table: TablePlace, chart: Chart): Source | undefined {
  const inOrder = chart.labels.map((_, line) => line);
  const orders = [
    linesByName(table, chart.labels),
    table.table.rows.length === chart.labels.length && inOrder,
  ];
  for (const lines of orders) {
    if (!lines) continue;
    const columns = chart.series.map((series) => columnOf(table, lines, series));
    if (columns.every((column) => column >= 0)) return { table, lines, columns };
  }
  return undefined;
}

function linesByName(table: TablePlace, labels: readonly string[]): number[] | undefined {
  const lines = new Map<string, number>();
  table.table.rows.forEach((row, line) => {
    for (const cell of row) {
      if (cell.kind !== 'text') continue;
      for (const name of [cell.text, shortUnitName(cell.text)]) if (!lines.has(name)) lines.set(name, line);
    }
  });
  const found = labels.flatMap((label) => lines.get(label) ?? []);
  return found.length === labels.length && new Set(found).size === found.length ? found : undefined;
}

const EXACT_ENOUGH = 1e-12;

function columnOf(table: TablePlace, lines: readonly number[], { values }: ChartSeries): number {
  return table.table.columns.findIndex(
    ({ kind }, column) =>
      kind === 'percent' &&
      lines.every((line, index) => {
        const [shown, drawn] = [table.value(line, column), values[index] ?? null];
        return typeof shown === 'number' && drawn !== null
          ? Math.abs(shown - drawn) <= EXACT_ENOUGH
          : typeof shown !== 'number' && drawn === null;
      }),
  );
}

function labelRange({ table, lines }: Source, { labels }: Chart): string | undefined {
  const column = table.table.columns.findIndex(({ kind }, index) => {
    return kind === 'text' && lines.every((line, place) => table.value(line, index) === labels[place]);
  });
  return column < 0 ? undefined : range(table, lines, column);
}

function valueRange(
  { table, lines, columns }: Source,
  { values }: ChartSeries,
  index: number,
): string | undefined {
  return values.includes(null) ? undefined : range(table, lines, columns[index] ?? 0);
}

/** Undefined unless the rows follow each other. */
function range(table: TablePlace, lines: readonly number[], column: number): string | undefined {
  const [first = 0] = lines;
  const last = first + lines.length - 1;
  if (lines.some((line, index) => line !== first + index)) return undefined;
  return onSheet(table.sheet, table.at(first, column), table.at(last, column));
}

function contentOf(source: Source | undefined, series: number) {
  return (value: number | null, index: number): Content => {
    if (value === null) return '';
    const line = source?.lines[index];
    const column = source?.columns[series];
    if (!source || line === undefined || column === undefined) return value;
    return { formula: source.table.reference(line, column), result: value };
  };
}

function writeColumn(
  sheet: SheetWriter,
  head: Place,
  {
    header,
    contents,
    figures,
    language,
  }: { header: string; contents: readonly Content[]; figures: boolean; language: Language },
): string {
  const format = figures ? numberFormat('percent', language) : TEXT_FORMAT;
  sheet.put(head, header, headStyle(figures ? 'percent' : 'text'));
  contents.forEach((content, index) => {
    const place = { row: head.row + 1 + index, column: head.column };
    sheet.put(place, content, bodyStyle(format, { right: figures, total: false }));
  });
  const from = { row: head.row + 1, column: head.column };
  return onSheet(sheet.name, from, { row: head.row + contents.length, column: head.column });
}
