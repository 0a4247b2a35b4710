import type { WriteSheet } from 'hucre/xlsx';
import type { Cell, Column, Table } from '../document/document.js';
import { spreadsheetValue } from './figures.js';
import { pageOf } from './page.js';
import { dataStyle, headStyle, numberFormat, TEXT_FORMAT } from './styles.js';
import { sheetName } from './texts.js';
import type { WorkbookWriter } from './workbook.js';
import { workbookWords } from './words.js';

type TidyRow = readonly [...texts: string[], value: Figure, unit: string];
/** A number, and how it is shown. */
interface Figure {
  readonly value: number | string;
  readonly format: string;
}

const WIDTHS = [11, 30, 14, 40, 34, 20, 14];

/**
 * Every figure of the report in a row of its own, as an Excel table to pivot or to put below those of other months. The figures are those of the
 * report and stay so; totals are left out, for they would be counted twice.
 */
export function addDataSheet(workbook: WorkbookWriter): void {
  const rows = workbook.places.flatMap(({ place }) => tidyRows(workbook, place.table));
  if (rows.length === 0) return;
  const words = workbookWords[workbook.document.language];
  const sheet = workbook.addSheet(sheetName(words.dataSheet, workbook.sheetNames), WIDTHS);
  const { month, table, code, row, column, value, unit } = words.data;
  const header = [month, table, code, row, column, value, unit];
  header.forEach((text, place) => {
    sheet.put({ row: 0, column: place }, text, headStyle(text === value ? 'count' : 'text'));
  });
  rows.forEach((cells, index) => {
    cells.forEach((cell, place) => {
      const at = { row: index + 1, column: place };
      if (typeof cell === 'string') sheet.put(at, cell, dataStyle(TEXT_FORMAT));
      else sheet.put(at, cell.value, dataStyle(cell.format));
    });
  });
  workbook.repeatRow(sheet.name, 0);
  workbook.finishSheet(sheet, {
    ...pageOf(workbook.document, { widths: WIDTHS }),
    freezePane: { rows: 1 },
    tables: [excelTable(header, rows.length)],
  });
}

function excelTable(header: readonly string[], rows: number): NonNullable<WriteSheet['tables']>[number] {
  return {
    name: 'DuLieu',
    range: `A1:G${String(rows + 1)}`,
    columns: header.map((name) => ({ name })),
    style: 'TableStyleLight1',
  };
}

function tidyRows({ document: { language, month } }: WorkbookWriter, table: Table): TidyRow[] {
  const { units } = workbookWords[language];
  const names = nameColumns(table.columns);
  return table.rows.flatMap((line) => {
    const texts = names.map((column) => textOf(line[column]));
    const key = texts.at(-1) ?? '';
    const code = texts.length > 1 ? (texts[0] ?? '') : '';
    return line.flatMap((cell, place): TidyRow[] => {
      const column = table.columns[place];
      if (!column || cell.kind === 'text' || cell.kind === 'nothing') return [];
      const figure = { value: spreadsheetValue(cell, language), format: numberFormat(cell.kind, language) };
      const unit = units[column.kind === 'rank' ? 'rank' : cell.kind];
      return [[month, table.caption, code, key, figureName(table.columns, column), figure, unit]];
    });
  });
}

/** The column's header; a share says of what, where a table has several. */
function figureName(columns: readonly Column[], { header, formula }: Column): string {
  const isOnly = columns.filter((other) => other.header === header).length === 1;
  const part = formula?.kind === 'share' ? columns.find(({ id }) => id === formula.part) : undefined;
  return isOnly || !part ? header : `${header} (${part.header})`;
}

/** The columns of texts before the first figure: a name, or a code and a name. */
function nameColumns(columns: readonly Column[]): number[] {
  const first = columns.findIndex(({ kind }) => kind !== 'text');
  return columns
    .slice(0, first < 0 ? columns.length : first)
    .map((_, place) => place)
    .slice(0, 2);
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}
