import { readXlsx } from 'hucre/xlsx';
import type { ReadReport } from './read-report.js';
import { areaOf, TABLE_NAME } from './read-xlsx.js';

/** The lines of a sheet, as another program shows its cells. */
export type ShownLines = readonly (readonly string[])[];

/** What a reader sees who opens the workbook in another program: tables by the names that the workbook has for them. */
export async function readShownSheets(
  bytes: Uint8Array,
  sheets: ReadonlyMap<string, ShownLines>,
): Promise<ReadReport> {
  const { namedRanges = [] } = await readXlsx(bytes);
  const tables = namedRanges.filter(({ name }) => name.startsWith(TABLE_NAME));
  return {
    texts: [...sheets.values()].flat(2),
    tables: tables.map(({ range, comment = '' }) => {
      const { sheet, rows, columns } = areaOf(range);
      const lines = (sheets.get(sheet) ?? []).slice(rows[0], rows[1] + 1);
      return { caption: comment, rows: lines.map((line) => line.slice(columns[0], columns[1] + 1)) };
    }),
  };
}
