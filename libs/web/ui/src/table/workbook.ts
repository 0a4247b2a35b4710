import { writeXlsx, type Cell, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { isFigure, type CellValue, type ColumnForm } from './column';
import { excelFormat, excelNumber } from './excel';
import type { ShownTable, TableHead } from './shown';

const FONT = { name: 'Calibri', size: 11 };
const TITLE = { font: { ...FONT, bold: true, size: 14 } };
const ABOUT = { font: { ...FONT, color: { rgb: '525B67' } } };
const LINE = { style: 'thin', color: { rgb: '7D8794' } } as const;

/**
 * The table as a workbook of one sheet: caption and the lines about it, then the header, bold and frozen, then the rows. Figures are numbers
 * that Excel counts with; texts are texts, whatever they begin with. This module brings the spreadsheet library along: load it when asked.
 */
export function workbookOf(table: ShownTable, head: TableHead): Promise<Uint8Array> {
  const sheet = sheetOf(table, head);
  return writeXlsx({
    sheets: [sheet],
    properties: { title: head.caption, creator: 'Cashlight' },
    namedRanges: [printTitles(sheet.name, headerRow(head) + 1)],
  });
}

/**
 * Repeats the header, counted from 1, on every printed page. The library's own setting for it leaves the sheet's name without quotation marks,
 * and Excel then calls the file damaged.
 */
function printTitles(sheet: string, row: number): NonNullable<WriteOptions['namedRanges']>[number] {
  return {
    name: '_xlnm.Print_Titles',
    range: `'${sheet.replaceAll("'", "''")}'!$${row}:$${row}`,
    scope: sheet,
  };
}

/** Where the header stands, counted from 0: below caption, lines about the table, and an empty line. */
function headerRow({ about = [] }: TableHead): number {
  return about.length + 2;
}

function sheetOf({ columns, rows, hasTotal }: ShownTable, head: TableHead): WriteSheet {
  const { caption, about = [] } = head;
  const header = headerRow(head);
  const last = header + rows.length;
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: TITLE }]]);
  about.forEach((_, index) => cells.set(`${index + 1},0`, { style: ABOUT }));
  columns.forEach((form, place) => {
    cells.set(`${header},${place}`, { style: headerStyle(form) });
    rows.forEach((_, index) => {
      const isTotal = hasTotal && header + 1 + index === last;
      cells.set(`${header + 1 + index},${place}`, { style: bodyStyle(form, isTotal) });
    });
  });
  return {
    name: sheetName(caption),
    columns: columns.map((form, place) => ({
      width: widthOf(
        form,
        rows.map((row) => row[place] ?? null),
      ),
    })),
    rows: [
      [safeText(caption)],
      ...about.map((line) => [safeText(line)]),
      [],
      columns.map((column) => safeText(column.header)),
      ...rows.map((row) => columns.map((form, place) => cellOf(form, row[place] ?? null))),
    ],
    cells,
    freezePane: { rows: header + 1, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function headerStyle(form: ColumnForm): CellStyle {
  return {
    font: { ...FONT, bold: true },
    border: { bottom: LINE },
    alignment: { horizontal: isFigure(form) ? 'right' : 'left', vertical: 'bottom', wrapText: true },
  };
}

function bodyStyle(form: ColumnForm, isTotal: boolean): CellStyle {
  const numFmt = excelFormat(form);
  return {
    font: { ...FONT, bold: isTotal },
    ...(numFmt === undefined ? { alignment: { vertical: 'top', wrapText: true } } : { numFmt }),
    ...(isTotal && { border: { top: LINE } }),
  };
}

function cellOf(form: ColumnForm, value: CellValue): CellValue {
  if (value === null) return null;
  const cell = isFigure(form) ? excelNumber(form, value) : value;
  return typeof cell === 'string' ? safeText(cell) : cell;
}

/** XML has no place for these characters. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;
/** Looks like a character written as its number, and must not be read as one. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

function safeText(text: string): string {
  return text.replace(NO_CHARACTERS, '\uFFFD').replace(LIKE_AN_ESCAPE, '_x005F_');
}

const NARROWEST = 12;
const WIDEST = 48;

/** In characters: as wide as its longest text; figures need little, and their headers break into lines. */
function widthOf(form: ColumnForm & { readonly header?: string }, values: readonly CellValue[]): number {
  const longest = Math.max(0, ...values.map((value) => String(value ?? '').length));
  const grouped = form.kind === 'count' || form.kind === 'vnd' ? Math.ceil((longest * 4) / 3) + 2 : NARROWEST;
  const room = isFigure(form) ? grouped : longest;
  const word = Math.max(0, ...(form.header ?? '').split(/\s+/u).map(({ length }) => length));
  return Math.min(WIDEST, Math.max(NARROWEST, room + 2, word + 2));
}

const SHEET_NAME_LENGTH = 31;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

/** A name that Excel takes for a sheet: no more than 31 characters, none of its reserved ones, no apostrophe at either end. */
export function sheetName(caption: string): string {
  const plain = caption.replace(/[[\]:*?/\\\p{C}]+/gu, ' ').replace(/\s+/gu, ' ');
  const cut = plain
    .trim()
    .slice(0, SHEET_NAME_LENGTH)
    .replace(/[\uD800-\uDBFF]$/u, '');
  const name = cut.replace(/^['\s]+|['\s]+$/gu, '');
  if (name === '') return 'Cashlight';
  return RESERVED.test(name) ? `Cashlight ${name}` : name;
}
