import { writeXlsx } from 'hucre/xlsx';
import type { ReportDocument, Section, SectionId } from '../document/document.js';
import { everyText, legible } from '../paper/legible.js';
import { chartsOf, isLong, tablesOf } from './blocks.js';
import { addChartSheet } from './charts.js';
import { addDataSheet } from './data-sheet.js';
import { finished } from './finish.js';
import { addFrontSheet } from './front-sheet.js';
import { nameHeadline } from './headline.js';
import { FONT } from './styles.js';
import { addTableSheets } from './table-sheets.js';
import { addTextSheet } from './text-sheets.js';
import { WorkbookWriter } from './workbook.js';
import { workbookWords } from './words.js';

const FRONT: readonly SectionId[] = ['finding', 'keyFigures'];
const NOTES: readonly SectionId[] = ['events', 'notes'];
const DEFINITIONS: readonly SectionId[] = ['data', 'definitions'];

/**
 * The report as an Excel workbook: a first sheet in the report's words, a sheet for each table and its chart, notes, definitions, and all figures
 * as tidy data. Figures are numbers, ratios and totals formulas that follow when a cell is changed. Equal documents give equal bytes.
 */
export async function renderXlsx(given: ReportDocument): Promise<Buffer> {
  const document = everyText(given, legible);
  const workbook = new WorkbookWriter(document);
  const { front, tables, notes, definitions } = arranged(document);
  const words = workbookWords[document.language];
  const writeFront = addFrontSheet(workbook, front);
  for (const section of tables) addTableSheets(workbook, section);
  writeFront();
  for (const section of [...front, ...notes, ...definitions]) addChartSheet(workbook, section);
  addTextSheet(workbook, titleOf(notes, words.notesSheet), notes);
  addTextSheet(workbook, titleOf(definitions, words.definitionsSheet), definitions);
  addDataSheet(workbook);
  nameHeadline(workbook);
  const day = new Date(`${document.dated ?? `${document.month}-01`}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: workbook.writeSheets,
    namedRanges: workbook.names,
    defaultFont: FONT,
    properties: { ...describing(document), created: day, modified: day },
  });
  return finished(bytes, {
    language: document.language === 'vi' ? 'vi-VN' : 'en-GB',
    valueAt: (sheet, place) => workbook.value(sheet, place),
  });
}

function describing({ form }: ReportDocument): Record<string, string> {
  return {
    title: form.subject,
    subject: form.kind,
    creator: form.issuingBody === '' ? 'Cashlight' : form.issuingBody,
    lastModifiedBy: 'Cashlight',
    ...(form.marks.length > 0 && { keywords: form.marks.join(' · ') }),
  };
}

interface Arranged {
  readonly front: readonly Section[];
  /** those that have sheets of their own */
  readonly tables: readonly Section[];
  readonly notes: readonly Section[];
  readonly definitions: readonly Section[];
}

/**
 * What each sheet takes; a section that has only texts to say for want of figures says them on the first, and one with a long table has sheets
 * of its own whatever it is.
 */
function arranged({ sections }: ReportDocument): Arranged {
  const among = (ids: readonly SectionId[]): Section[] =>
    sections.filter((section) => ids.includes(section.id) && !tablesOf(section).some(isLong));
  const [front, notes, definitions] = [among(FRONT), among(NOTES), among(DEFINITIONS)];
  const others = sections.filter((section) => ![...front, ...notes, ...definitions].includes(section));
  const drawn = others.filter((section) => tablesOf(section).length + chartsOf(section).length > 0);
  return {
    front: [...front, ...others.filter((section) => !drawn.includes(section))],
    tables: drawn,
    notes,
    definitions,
  };
}

/** A single section names its sheet. */
function titleOf(sections: readonly Section[], together: string): string {
  const [only, ...others] = sections.filter(({ blocks }) => blocks.length > 0);
  return only && others.length === 0 ? only.heading : together;
}
