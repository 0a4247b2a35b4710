import { type Cell as SheetCell, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Cell } from '../document/document.js';
import { shownCell } from '../document/shown.js';
import type { ReadReport, ReadTable } from './read-report.js';
import { columnNumber } from './workbook-formulas.js';

/** A part of a sheet, both ends included, counted from 0. */
interface Area {
  readonly sheet: string;
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

/** Begins the names of the report's tables. */
export const TABLE_NAME = 'BANG_';

/**
 * What a reader of the workbook sees, sheet by sheet: tables by their names, all other texts, titles of charts and what is said of them. The sheet
 * for pivots, which says everything once more, is left out, and so is what is not printed.
 */
export async function readXlsxReport(bytes: Uint8Array): Promise<ReadReport> {
  const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
  const tables = namedRanges.flatMap(({ name, range, comment }) =>
    name.startsWith(TABLE_NAME) ? [{ caption: comment ?? '', area: areaOf(range) }] : [],
  );
  const read = sheets.filter((sheet) => (sheet.tables ?? []).length === 0);
  return {
    texts: read.flatMap((sheet) => [
      ...textsOf(
        sheet,
        tables.map(({ area }) => area),
      ),
      ...(sheet.charts ?? []).flatMap(({ title = '', altText = '' }) => [title, altText]),
    ]),
    tables: read.flatMap((sheet) =>
      tables
        .filter(({ area }) => area.sheet === sheet.name)
        .sort((first, second) => first.area.rows[0] - second.area.rows[0])
        .map(({ caption, area }) => tableOf(sheet, caption, area)),
    ),
  };
}

const RANGE = /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/;

/** Reads `'Đơn vị'!$A$4:$L$65`. */
export function areaOf(range: string): Area {
  const [, sheet = '', column = '', row = '', toColumn = column, toRow = row] = RANGE.exec(range) ?? [];
  if (sheet === '') throw new Error(`Not a range of a sheet: ${range}`);
  return {
    sheet: sheet.replaceAll("''", "'"),
    rows: [Number(row) - 1, Number(toRow) - 1],
    columns: [columnNumber(column), columnNumber(toColumn)],
  };
}

function tableOf(sheet: Sheet, caption: string, { rows, columns }: Area): ReadTable {
  const lines = span(rows).map((row) => span(columns).map((column) => shown(sheet, row, column)));
  return { caption: caption.normalize('NFC'), rows: lines };
}

function textsOf(sheet: Sheet, tables: readonly Area[]): string[] {
  const printed = sheet.pageSetup?.printArea;
  const lastColumn =
    printed === undefined ? Infinity : columnNumber(/\$([A-Z]+)\$\d+$/.exec(printed)?.[1] ?? '');
  const inTable = (row: number, column: number): boolean =>
    tables.some(
      ({ sheet: name, rows, columns }) => name === sheet.name && within(row, rows) && within(column, columns),
    );
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const text = column > lastColumn || inTable(row, column) ? '' : shown(sheet, row, column);
      return text === '' ? [] : [text];
    }),
  );
}

function shown(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells?.get(`${String(row)},${String(column)}`);
  const value = (cell?.formula === undefined ? cell?.value : cell.formulaResult) ?? sheet.rows[row]?.[column];
  if (typeof value === 'number') return shownNumber(value, cell?.style?.numFmt ?? '');
  return typeof value === 'string' ? value.normalize('NFC') : richText(cell);
}

function richText(cell: SheetCell | undefined): string {
  return (cell?.richText ?? []).map(({ text }) => text).join('');
}

/** A number as its format shows it; an unknown format shows that it is unknown. */
function shownNumber(value: number, format: string): string {
  const language = format.startsWith('[$-42A]') ? 'vi' : 'en';
  const cell = cellOf(value, format.replaceAll(/\[\$-\w+\]/g, ''));
  return cell ? shownCell(cell, language) : `${String(value)} as ${format}`;
}

function cellOf(value: number, format: string): Cell | undefined {
  if (format.startsWith('#,##0')) return { kind: 'count', value: BigInt(value) };
  if (format.startsWith('0.00%')) return { kind: 'percent', value: fraction(value * 10_000) };
  if (format.startsWith('+0.00')) return { kind: 'points', value: fraction(value * 100) };
  return undefined;
}

/** From hundredths of a percent or of a point; a half that binary fractions miss by a hair is a half. */
function fraction(hundredths: number): { numerator: bigint; denominator: bigint } {
  const clean = Number(Math.abs(hundredths).toFixed(6));
  return { numerator: BigInt(Math.sign(hundredths) * Math.round(clean)), denominator: 10_000n };
}

function span([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function within(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}
