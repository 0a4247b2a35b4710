import type { Language } from '@cashlight/domain';
import type { Column, Table } from '../document/document.js';
import { shownCell } from '../document/shown.js';

/** A table as it is printed: every cell a text. */
export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** empty without a total */
  readonly total: readonly string[];
}

export function shownTable(table: Table, language: Language): ShownTable {
  return {
    caption: table.caption,
    columns: table.columns,
    head: table.columns.map(({ header }) => header),
    rows: table.rows.map((row) => row.map((cell) => shownCell(cell, language))),
    total: (table.total ?? []).map((cell) => shownCell(cell, language)),
  };
}

/** Texts from the left, figures to the right, places in the middle. */
export function alignmentOf(kind: Column['kind']): 'left' | 'center' | 'right' {
  if (kind === 'text') return 'left';
  return kind === 'rank' ? 'center' : 'right';
}

const SHORT = 10;

/** Whether a table has so few lines that no page break cuts it. */
export function isShort({ rows, total }: ShownTable): boolean {
  return rows.length + Math.min(1, total.length) <= SHORT;
}
