/** A value of a row, under the name of its column. */
export interface ColumnValue {
  readonly column: string;
  readonly value: string;
}

/** A file of one row, as RFC 4180 has it: every value in quotes, so that it may hold separators, quotes and line breaks. */
export function oneRowCsv(values: readonly ColumnValue[]): string {
  const line = (texts: readonly string[]) =>
    `${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`;
  return line(values.map(({ column }) => column)) + line(values.map(({ value }) => value));
}
