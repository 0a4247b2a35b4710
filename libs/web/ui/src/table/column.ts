import type { Format } from '@cashlight/web-i18n';
import type { ReactNode } from 'react';
import type { Sort } from '../view/search';

/** What a column holds. percent and points are fractions, vnd whole đồng; a graphic is neither sorted nor exported. */
export type ColumnKind = 'text' | 'count' | 'percent' | 'points' | 'vnd' | 'graphic';
export type CellValue = string | number | null;

/** What decides how the values of a column are written. */
export interface ColumnForm {
  readonly kind: ColumnKind;
  /** A change: a rise in count or vnd carries its plus; points always do. */
  readonly signed?: boolean;
  /** A percentage that somebody has set: with all its decimals, as it counts, and never fewer than two. */
  readonly exact?: boolean;
}

export interface Column<Row> extends ColumnForm {
  readonly id: string;
  readonly header: string;
  /** The value itself; what is shown, sorted, copied and downloaded follows from it. Large integers as decimal strings. */
  readonly value?: (row: Row) => CellValue;
  /** Draws the cell in another way. */
  readonly cell?: (row: Row) => ReactNode;
  readonly definition?: string;
  /** In rem. */
  readonly minWidth?: number;
}

export function isFigure({ kind }: ColumnForm): boolean {
  return kind !== 'text' && kind !== 'graphic';
}

export function valueOf<Row>(column: Column<Row>, row: Row): CellValue {
  return column.value?.(row) ?? null;
}

/** The value as the reader sees it. */
export function shownText(form: ColumnForm, value: CellValue, format: Format): string {
  const { kind, signed = false, exact = false } = form;
  if (value === null) return '–';
  switch (kind) {
    case 'percent':
      return exact ? format.target(Number(value)) : format.percent(Number(value));
    case 'points':
      return format.pointsBare(Number(value));
    case 'count':
      return withPlus(signed, value, format.count(value));
    case 'vnd':
      return withPlus(signed, value, format.vnd(value));
    case 'text':
    case 'graphic':
      return String(value);
  }
}

function withPlus(signed: boolean, value: string | number, text: string): string {
  return signed && Number(value) > 0 ? `+${text}` : text;
}

/** Rows in the order asked for; rows without a value come last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
  format: Format,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.id === sort?.column && candidate.kind !== 'graphic');
  if (!sort || !column) return rows;
  const direction = sort.descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(column, one), valueOf(column, other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * (isFigure(column) ? compareFigures(a, b) : format.compare(String(a), String(b)));
  });
}

function compareFigures(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [BigInt(a), BigInt(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}
