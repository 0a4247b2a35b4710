import type { ReportDocument } from '../document/document.js';
import type { SheetWriter } from './sheet-writer.js';
import { STYLES } from './styles.js';

/** The rows above a sheet's content: its title, the report's subject, the marks. They are read on the screen, where page headers do not show. */
export function writeHeadRows(sheet: SheetWriter, title: string, { form }: ReportDocument): void {
  sheet.put({ row: 0, column: 0 }, title, STYLES.title);
  sheet.put({ row: 1, column: 0 }, form.subject, STYLES.about);
  for (const mark of form.marks) sheet.put({ row: sheet.nextRow, column: 0 }, mark, STYLES.mark);
}

/** Paragraphs over so many columns, below what the sheet has. */
export function writeLines(sheet: SheetWriter, lines: readonly string[], columns: number): void {
  if (lines.length > 0) sheet.skipRow();
  for (const line of lines) {
    sheet.putAcross(sheet.nextRow, { from: 0, to: columns - 1 }, line, STYLES.paragraph);
  }
}
