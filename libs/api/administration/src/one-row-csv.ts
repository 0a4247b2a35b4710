/** A value of a row, under the name of its column. */
export interface ColumnValue {
  readonly column: string;
  readonly value: string;
}

/** A file of one row. */
export function oneRowCsv(values: readonly ColumnValue[]): string {
  return csvOf(
    values.map(({ column }) => column),
    [values.map(({ value }) => value)],
  );
}

/** A file as RFC 4180 has it: every value in quotes, so that it may hold separators, quotes and line breaks. */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[]) =>
    `${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`;
  return [columns, ...rows].map(line).join('');
}
