import type { Format } from '@cashlight/web-i18n';
import { isFigure, shownText, type CellValue, type ColumnForm } from './column';
import { excelFormat, excelNumber } from './excel';
import type { ShownTable } from './shown';

const BYTE_ORDER_MARK = '\uFEFF';

/** The table as a file that Excel opens as it is: separator and decimal sign of the language, figures without grouping. */
export function toCsv(table: ShownTable, format: Format): string {
  const separator = format.language === 'vi' ? ';' : ',';
  const lines = plainLines(table, format).map((line) =>
    line.map((cell) => quote(cell, separator)).join(separator),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** The table as text with tabs, for anything that takes text. */
export function toTabs(table: ShownTable, format: Format): string {
  return plainLines(table, format)
    .map((line) => line.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\r\n');
}

/** The table as HTML in which Excel finds the numbers themselves, whatever language it speaks. */
export function toHtml({ columns, rows }: ShownTable, format: Format): string {
  const head = columns.map(({ header }) => `<th>${escapeHtml(header)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${columns.map((form, place) => htmlCell(form, row[place] ?? null, format)).join('')}</tr>`,
    )
    .join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr>${head}</tr>${body}</table></body></html>`;
}

function htmlCell(form: ColumnForm, value: CellValue, format: Format): string {
  const text = escapeHtml(shownText(form, value, format));
  if (value === null || !isFigure(form)) return `<td>${text}</td>`;
  const number = excelNumber(form, value);
  return `<td x:num="${number}" style="mso-number-format:'${excelFormat(form) ?? 'General'}'">${text}</td>`;
}

function plainLines({ columns, rows }: ShownTable, format: Format): string[][] {
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((form, place) => plainText(form, row[place] ?? null, format))),
  ];
}

function plainText(form: ColumnForm, value: CellValue, format: Format): string {
  if (value === null) return '';
  if (form.kind === 'count' || form.kind === 'vnd') return String(value);
  if (!isFigure(form)) return guarded(String(value));
  return shownText(form, value, format).replace('−', '-');
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
