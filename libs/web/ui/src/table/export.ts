import type { Format } from '@cashlight/web-i18n';
import { isFigure, shownText, valueOf, type CellValue, type Column, type ColumnKind } from './column';

const BYTE_ORDER_MARK = '\uFEFF';
const EXCEL_FORMAT: Partial<Record<ColumnKind, string>> = {
  percent: '0.00%',
  points: '+0.00;-0.00;0.00',
  count: '#,##0',
  vnd: '#,##0',
};

/** The columns that hold data, and the rows in the order shown. */
interface Shown<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly format: Format;
}

/** The table as a file that Excel opens as it is: separator and decimal sign of the language, figures without grouping. */
export function toCsv<Row>({ columns, rows, format }: Shown<Row>): string {
  const separator = format.language === 'vi' ? ';' : ',';
  const lines = [
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => plainText(column.kind, valueOf(column, row), format))),
  ];
  return (
    BYTE_ORDER_MARK +
    lines.map((line) => line.map((cell) => quote(cell, separator)).join(separator)).join('\r\n') +
    '\r\n'
  );
}

/** The table as text with tabs, for anything that takes text. */
export function toTabs<Row>({ columns, rows, format }: Shown<Row>): string {
  const lines = [
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => plainText(column.kind, valueOf(column, row), format))),
  ];
  return lines.map((line) => line.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
}

/** The table as HTML in which Excel finds the numbers themselves, whatever language it speaks. */
export function toHtml<Row>({ columns, rows, format }: Shown<Row>): string {
  const head = columns.map((column) => `<th>${escapeHtml(column.header)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${columns.map((column) => htmlCell(column.kind, valueOf(column, row), format)).join('')}</tr>`,
    )
    .join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr>${head}</tr>${body}</table></body></html>`;
}

function htmlCell(kind: ColumnKind, value: CellValue, format: Format): string {
  const text = escapeHtml(shownText(kind, value, format));
  if (value === null || !isFigure({ kind })) return `<td>${text}</td>`;
  const number = kind === 'points' ? Number((Number(value) * 100).toFixed(10)) : value;
  return `<td x:num="${number}" style="mso-number-format:'${EXCEL_FORMAT[kind] ?? 'General'}'">${text}</td>`;
}

function plainText(kind: ColumnKind, value: CellValue, format: Format): string {
  if (value === null) return '';
  if (kind === 'count' || kind === 'vnd') return String(value);
  if (kind === 'text' || kind === 'graphic') return guarded(String(value));
  return shownText(kind, value, format).replace('−', '-');
}

/** A text that a spreadsheet would run as a formula stays a text. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
