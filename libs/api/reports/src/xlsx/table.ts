import type { Language } from '@cashlight/domain';
import type { Cell, Column, Table } from '../document/document.js';
import { shownCell } from '../document/shown.js';
import type { Place } from './addresses.js';
import { isTooLong } from './figures.js';
import { liveCell } from './live-cells.js';
import type { Content, SheetWriter } from './sheet-writer.js';
import { bodyStyle, headStyle, numberFormat, STYLES, TEXT_FORMAT } from './styles.js';
import { TablePlace } from './table-place.js';
import { workbookWords } from './words.js';

/** A formula that takes a cell's value from elsewhere in the workbook; undefined for a cell that stands for itself. */
export type Link = (place: TablePlace, line: number, column: number) => string | undefined;

/**
 * Writes a table of the document: its head, its rows, its total; live where a formula gives what the document says. Below it a note, when it has
 * numbers that are too long for Excel.
 */
export function writeTable(
  sheet: SheetWriter,
  table: Table,
  { head, language, link }: { head: Place; language: Language; link?: Link },
): TablePlace {
  const place = new TablePlace(table, sheet.name, head, language);
  table.columns.forEach(({ header, kind }, column) => {
    sheet.put({ row: head.row, column: head.column + column }, header, headStyle(kind));
  });
  for (let line = 0; line < place.lineCount; line++) {
    table.columns.forEach((form, column) => {
      const style = bodyStyle(formatOf(place.cell(line, column), form, language), {
        right: form.kind !== 'text',
        total: line === place.totalLine,
      });
      sheet.put(place.at(line, column), contentOf(place, line, column, link), style);
    });
  }
  if (hasLongNumbers(table)) noteLongNumbers(sheet, place, language);
  return place;
}

/** A cell without a figure has the format of its column, in case somebody types one. */
function formatOf(cell: Cell | undefined, { kind }: Column, language: Language): string {
  if (!cell || isTooLong(cell)) return TEXT_FORMAT;
  if (cell.kind !== 'nothing') return numberFormat(cell.kind, language);
  return numberFormat(kind === 'rank' ? 'count' : kind, language);
}

function contentOf(place: TablePlace, line: number, column: number, link: Link | undefined): Content {
  const value = place.value(line, column) ?? '';
  const elsewhere = link?.(place, line, column);
  if (elsewhere !== undefined) return { formula: elsewhere, result: value };
  const live = liveCell(place, line, column);
  return live ? { formula: live.formula, result: value } : value;
}

function hasLongNumbers({ rows, total = [] }: Table): boolean {
  return [...rows, total].some((line) => line.some(isTooLong));
}

function noteLongNumbers(sheet: SheetWriter, { head, table }: TablePlace, language: Language): void {
  const across = { from: head.column, to: head.column + table.columns.length - 1 };
  sheet.putAcross(sheet.nextRow, across, workbookWords[language].longNumbers, STYLES.note);
}

const NARROWEST = 12;
const WIDEST_TEXT = 44;
/** Where texts are what the table is about. */
const WIDEST_OF_FEW = 78;
const FEW_COLUMNS = 3;
const PADDING = 3;

/** How wide the columns are, in characters: figures as wide as the longest, long texts wrap, headers break between words. */
export function tableWidths({ columns, rows, total }: Table, language: Language): number[] {
  const lines = total ? [...rows, total] : rows;
  const widest = columns.length <= FEW_COLUMNS ? WIDEST_OF_FEW : WIDEST_TEXT;
  return columns.map(({ header, kind }, column) => {
    const longest = Math.max(
      0,
      ...lines.flatMap((line) => {
        const cell = line[column];
        return cell
          ? shownCell(cell, language)
              .split('\n')
              .map((part) => part.length)
          : [];
      }),
    );
    const word = Math.max(0, ...header.split(/\s+/u).map(({ length }) => length));
    const needed = Math.max(NARROWEST, longest + PADDING, word + PADDING);
    return kind === 'text' ? Math.min(widest, needed) : needed;
  });
}
