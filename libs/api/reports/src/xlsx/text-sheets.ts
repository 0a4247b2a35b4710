import type { Language } from '@cashlight/domain';
import type { Section, Table } from '../document/document.js';
import { paragraphLines, tablesOf } from './blocks.js';
import { writeHeadRows } from './head-rows.js';
import { sameFigureLink } from './links.js';
import { pageOf } from './page.js';
import type { SheetWriter } from './sheet-writer.js';
import { STYLES } from './styles.js';
import { type Link, tableWidths, writeTable } from './table.js';
import type { WorkbookWriter } from './workbook.js';

/** A sheet that is read from top to bottom: the sections one below the other, their tables short. No sheet when there is nothing in them. */
export function addTextSheet(workbook: WorkbookWriter, title: string, sections: readonly Section[]): void {
  if (sections.every(({ blocks }) => blocks.length === 0)) return;
  const { document } = workbook;
  const widths = stackWidths(sections.flatMap(tablesOf), document.language);
  const sheet = workbook.addSheet(title, widths);
  writeHeadRows(sheet, title, document);
  for (const section of sections) {
    writeSection(workbook, sheet, section, {
      heading: section.heading !== title,
      link: sameFigureLink(workbook),
    });
  }
  workbook.finishSheet(sheet, { ...pageOf(document, { widths }), freezePane: { rows: 1 } });
}

/** Heading, paragraphs over the whole width, tables with their captions. */
export function writeSection(
  workbook: WorkbookWriter,
  sheet: SheetWriter,
  section: Section,
  { heading, link }: { heading: boolean; link: Link },
): void {
  if (section.blocks.length === 0) return;
  const across = { from: 0, to: sheet.widths.length - 1 };
  sheet.skipRow();
  if (heading) sheet.put({ row: sheet.nextRow, column: 0 }, section.heading, STYLES.heading);
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') {
      for (const line of paragraphLines(block)) {
        sheet.putAcross(sheet.nextRow, across, line, STYLES.paragraph);
      }
    }
    if (block.kind !== 'table') continue;
    if (block.caption !== section.heading) {
      sheet.putAcross(sheet.nextRow, across, block.caption, STYLES.caption);
    }
    const head = { row: sheet.nextRow, column: 0 };
    const { language } = workbook.document;
    workbook.addTable(section.id, writeTable(sheet, block, { head, language, link }));
    sheet.skipRow();
  }
}

const COLUMNS = 6;
const COLUMN_WIDTH = 13;
const READING_WIDTH = 92;

/** Columns that suit all tables of a sheet, and together are wide enough to read a paragraph in. */
export function stackWidths(tables: readonly Table[], language: Language): number[] {
  const all = tables.map((table) => tableWidths(table, language));
  const count = Math.max(COLUMNS, ...all.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) => {
    const needed = all.flatMap((table) => table[column] ?? []);
    return needed.length === 0 ? COLUMN_WIDTH : Math.max(...needed);
  });
  const missing = READING_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return missing > 0 ? widths.map((width) => width + Math.ceil(missing / count)) : widths;
}
