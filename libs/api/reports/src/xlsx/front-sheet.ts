import type { ReportDocument, Section } from '../document/document.js';
import { tablesOf } from './blocks.js';
import { frontLink } from './links.js';
import { pageOf } from './page.js';
import type { SheetWriter } from './sheet-writer.js';
import { formStyle } from './styles.js';
import { stackWidths, writeSection } from './text-sheets.js';
import type { WorkbookWriter } from './workbook.js';
import { workbookWords } from './words.js';

/** The first sheet, in its place before the others; it is written last, when it is known where its figures come from. */
export function addFrontSheet(workbook: WorkbookWriter, sections: readonly Section[]): () => void {
  const { document } = workbook;
  const widths = stackWidths(sections.flatMap(tablesOf), document.language);
  const sheet = workbook.addSheet(workbookWords[document.language].reportSheet, widths);
  return () => {
    writeForm(sheet, document);
    for (const section of sections) {
      writeSection(workbook, sheet, section, { heading: true, link: frontLink(workbook) });
    }
    writeSignature(sheet, document);
    workbook.finishSheet(sheet, pageOf(document, { widths }));
  };
}

/** Who reports, and what: the head of an official report. */
function writeForm(sheet: SheetWriter, { form }: ReportDocument): void {
  const { left, right, all } = parts(sheet);
  const lines = [
    [form.parentBody, form.nation],
    [form.issuingBody, form.motto],
    [form.number, ''],
  ] as const;
  lines.forEach(([own, national], row) => {
    const bold = row === 1 ? { bold: true as const } : {};
    if (own !== '') sheet.putAcross(row, left, own, formStyle(bold));
    if (national !== '') sheet.putAcross(row, right, national, formStyle({ bold: true }));
  });
  if (form.placeAndDate !== '') {
    sheet.putAcross(lines.length - 1, right, form.placeAndDate, formStyle({ italic: true }));
  }
  sheet.skipRow();
  sheet.putAcross(sheet.nextRow, all, form.kind, formStyle({ bold: true, size: 16 }));
  sheet.putAcross(sheet.nextRow, all, form.subject, formStyle({ bold: true, size: 13 }));
  for (const mark of form.marks) {
    sheet.putAcross(sheet.nextRow, all, mark, formStyle({ bold: true, mark: true }));
  }
}

const ROOM_TO_SIGN = 3;

function writeSignature(sheet: SheetWriter, { form }: ReportDocument): void {
  const { left, right } = parts(sheet);
  sheet.skipRow();
  const start = sheet.nextRow;
  form.signatoryTitle.forEach((line, row) => {
    sheet.putAcross(start + row, right, line, formStyle({ bold: true }));
  });
  const name = start + form.signatoryTitle.length + ROOM_TO_SIGN;
  if (form.signatoryName !== '') sheet.putAcross(name, right, form.signatoryName, formStyle({ bold: true }));
  const recipients = form.recipients.length === 0 ? [] : [form.recipientsTitle, ...form.recipients];
  recipients.forEach((line, row) => {
    const style = formStyle(row === 0 ? { bold: true, italic: true } : { size: 10 });
    sheet.putAcross(start + row, left, line, {
      ...style,
      alignment: { ...style.alignment, horizontal: 'left' },
    });
  });
}

/** The left and the right part of the sheet, as columns. */
function parts(sheet: SheetWriter): Record<'left' | 'right' | 'all', { from: number; to: number }> {
  const last = sheet.widths.length - 1;
  const total = sheet.widths.reduce((sum, each) => sum + each, 0);
  let width = 0;
  const middle = sheet.widths.findIndex((each) => (width += each) >= total / 2);
  const end = Math.min(Math.max(0, middle), last - 1);
  return { left: { from: 0, to: end }, right: { from: end + 1, to: last }, all: { from: 0, to: last } };
}
