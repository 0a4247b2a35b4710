import type { Language } from '@cashlight/domain';
import type { Cell, Column, Table } from '../document/document.js';
import { onSheet, type Place } from './addresses.js';
import { spreadsheetValue } from './figures.js';

/** Where a table of the document stands in the workbook, and what its cells hold there. */
export class TablePlace {
  private readonly lines: readonly (readonly Cell[])[];
  private readonly values: readonly (readonly (number | string)[])[];

  constructor(
    readonly table: Table,
    readonly sheet: string,
    /** the cell of the first header */
    readonly head: Place,
    language: Language,
  ) {
    this.lines = table.total ? [...table.rows, table.total] : table.rows;
    this.values = this.lines.map((line) => line.map((cell) => spreadsheetValue(cell, language)));
  }

  /** Rows of the document and, where there is one, the total below them. */
  get lineCount(): number {
    return this.lines.length;
  }

  /** The line of the total; undefined without one. */
  get totalLine(): number | undefined {
    return this.table.total ? this.table.rows.length : undefined;
  }

  get lastRow(): number {
    return this.head.row + this.lineCount;
  }

  /** -1 when the table has no such column. */
  columnIndex(id: string): number {
    return this.table.columns.findIndex((column) => column.id === id);
  }

  column(index: number): Column | undefined {
    return this.table.columns[index];
  }

  cell(line: number, column: number): Cell | undefined {
    return this.lines[line]?.[column];
  }

  value(line: number, column: number): number | string | undefined {
    return this.values[line]?.[column];
  }

  /** The values of a column in the rows, without the total. */
  columnValues(column: number): (number | string | undefined)[] {
    return this.table.rows.map((_, line) => this.value(line, column));
  }

  at(line: number, column: number): Place {
    return { row: this.head.row + 1 + line, column: this.head.column + column };
  }

  /** A cell as seen from other sheets. */
  reference(line: number, column: number): string {
    return onSheet(this.sheet, this.at(line, column));
  }

  /** All of it: the head, the rows, the total. */
  get range(): string {
    return onSheet(this.sheet, this.head, this.at(this.lineCount - 1, this.table.columns.length - 1));
  }
}
