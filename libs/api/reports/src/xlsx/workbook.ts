import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { ReportDocument, Section } from '../document/document.js';
import { onSheet, type Place, quoted } from './addresses.js';
import { SheetWriter } from './sheet-writer.js';
import type { TablePlace } from './table-place.js';
import { cutText, sheetName } from './texts.js';

export type DefinedName = NonNullable<WriteOptions['namedRanges']>[number];

/** Begins the names of the report's tables; their ids follow. */
const TABLE_NAME = 'BANG_';
/** Excel takes no longer comment. */
const COMMENT_LENGTH = 255;

/** All that a sheet is besides its cells. */
export type SheetLook = Parameters<SheetWriter['sheet']>[0];

/** The workbook while it is written: its sheets in their order, its names, and where the tables of the document stand. */
export class WorkbookWriter {
  readonly names: DefinedName[] = [];
  readonly places: { readonly section: Section['id']; readonly place: TablePlace }[] = [];
  private readonly sheets: { readonly writer: SheetWriter; look: SheetLook }[] = [];

  constructor(readonly document: ReportDocument) {}

  /** A new sheet behind the others, named after the heading. */
  addSheet(heading: string, widths: readonly number[]): SheetWriter {
    const writer = new SheetWriter(sheetName(heading, this.sheetNames), widths);
    this.sheets.push({ writer, look: {} });
    return writer;
  }

  /** Settles how a sheet looks; said last, when its cells are known. */
  finishSheet(writer: SheetWriter, look: SheetLook): void {
    const sheet = this.sheets.find((each) => each.writer === writer);
    if (sheet) sheet.look = look;
  }

  get writeSheets(): WriteSheet[] {
    return this.sheets.map(({ writer, look }) => writer.sheet(look));
  }

  get sheetNames(): string[] {
    return this.sheets.map(({ writer }) => writer.name);
  }

  /** The table is known to the workbook by a name of its own, with its caption as the name's comment. */
  addTable(section: Section['id'], place: TablePlace): void {
    const isTaken = this.places.some((other) => other.place.table.id === place.table.id);
    if (isTaken) throw new Error(`Two tables of the report are called ${place.table.id}.`);
    const comment = cutText(place.table.caption, COMMENT_LENGTH);
    this.places.push({ section, place });
    this.names.push({ name: `${TABLE_NAME}${place.table.id}`, range: place.range, comment });
  }

  /** What stands in a cell; undefined for an empty one. */
  value(sheet: string, place: Place): number | string | undefined {
    return this.sheets.find(({ writer }) => writer.name === sheet)?.writer.value(place);
  }

  /**
   * Repeats a row, counted from 0, on every printed page. The library's own setting leaves the sheet's name without quotation marks, and Excel
   * then calls the file damaged; so does its setting for the area to print.
   */
  repeatRow(sheet: string, row: number): void {
    const rows = `$${String(row + 1)}:$${String(row + 1)}`;
    this.names.push({ name: '_xlnm.Print_Titles', range: `${quoted(sheet)}!${rows}`, scope: sheet });
  }

  /** Leaves out what stands to the right or below. */
  printOnly(sheet: string, to: Place): void {
    const range = onSheet(sheet, { row: 0, column: 0 }, to);
    this.names.push({ name: '_xlnm.Print_Area', range, scope: sheet });
  }
}
