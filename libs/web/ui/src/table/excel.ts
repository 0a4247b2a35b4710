import type { ColumnForm, ColumnKind } from './column';

/** How Excel is to write the figures of a kind; it puts in the separators of its own language. */
const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  percent: '0.00%',
  points: '+0.00;-0.00;0.00',
  count: '#,##0',
  vnd: '#,##0" ₫"',
};
const SIGNED_FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  ...FORMATS,
  count: '+#,##0;-#,##0;0',
  vnd: '+#,##0" ₫";-#,##0" ₫";0" ₫"',
};

/** The number format of a column in Excel; texts have none. */
export function excelFormat({ kind, signed = false, exact = false }: ColumnForm): string | undefined {
  if (kind === 'percent' && exact) return '0.00####%';
  return (signed ? SIGNED_FORMATS : FORMATS)[kind];
}

/** Beyond these digits Excel would round; such an integer stays a text. */
const MOST_DIGITS = 15;

/** A figure as Excel holds it: percentage points as points, not as a fraction. */
export function excelNumber({ kind }: ColumnForm, value: string | number): string | number {
  if (kind === 'points') return Number((Number(value) * 100).toFixed(10));
  return String(value).replace('-', '').length > MOST_DIGITS && kind !== 'percent'
    ? String(value)
    : Number(value);
}
