import type { Language } from '@cashlight/api-platform';

/** One line of CSV (RFC 4180). */
export function csvLine(values: readonly string[], separator: ',' | ';' = ','): string {
  return `${values.map(quoted).join(separator)}\r\n`;
}

/** What Excel splits a CSV file at that is opened by a double click: in Vietnamese the comma is for decimals. */
export function separatorFor(language: Language): ',' | ';' {
  return language === 'vi' ? ';' : ',';
}

function quoted(value: string): string {
  return /[",;\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
