import type { Format } from '@cashlight/web-i18n';
import type { ReactNode } from 'react';
import type { Sort } from '../view/search';

/** What a column holds. percent and points are fractions, vnd whole đồng; a graphic is neither sorted nor exported. */
export type ColumnKind = 'text' | 'count' | 'percent' | 'points' | 'vnd' | 'graphic';
export type CellValue = string | number | null;

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** The value itself; what is shown, sorted, copied and downloaded follows from it. Large integers as decimal strings. */
  readonly value?: (row: Row) => CellValue;
  /** Draws the cell in another way. */
  readonly cell?: (row: Row) => ReactNode;
  readonly definition?: string;
  /** In rem. */
  readonly minWidth?: number;
}

export function isFigure({ kind }: { readonly kind: ColumnKind }): boolean {
  return kind !== 'text' && kind !== 'graphic';
}

export function valueOf<Row>(column: Column<Row>, row: Row): CellValue {
  return column.value?.(row) ?? null;
}

/** The value as the reader sees it. */
export function shownText(kind: ColumnKind, value: CellValue, format: Format): string {
  if (value === null) return '–';
  switch (kind) {
    case 'percent':
      return format.percent(Number(value));
    case 'points':
      return format.pointsBare(Number(value));
    case 'count':
      return format.count(value);
    case 'vnd':
      return format.vnd(value);
    case 'text':
    case 'graphic':
      return String(value);
  }
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
