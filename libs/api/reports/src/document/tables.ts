import type { Column, Formula, Paragraph, Section, SectionId } from './document.js';
import type { MonthlyReport } from '../monthly/monthly-report.js';
import type { ReportPaper } from './paper.js';
import type { ColumnName, PlainColumnName, ReportWords } from './words/words.js';

/** What every section is made from. */
export interface Material {
  readonly report: MonthlyReport;
  readonly paper: ReportPaper;
  readonly words: ReportWords;
}

/** A column, named after what stands in it. */
export function column(
  words: ReportWords,
  id: PlainColumnName,
  kind: Column['kind'],
  computed: Pick<Column, 'formula' | 'summed'> = {},
): Column {
  return { id, header: words.columns[id], kind, ...computed };
}

/** A column with a header of its own, such as one that says a month. */
export function columnUnder(header: string, id: ColumnName, kind: Column['kind']): Column {
  return { id, header, kind };
}

/** The part of the row's whole. */
export function ratioOf(part: ColumnName, whole: ColumnName): { readonly formula: Formula } {
  return { formula: { kind: 'ratio', part, whole } };
}

/** The part of the row in its column. */
export function shareOf(part: ColumnName): { readonly formula: Formula } {
  return { formula: { kind: 'share', part } };
}

export function differenceOf(minuend: ColumnName, subtrahend: ColumnName): { readonly formula: Formula } {
  return { formula: { kind: 'difference', minuend, subtrahend } };
}

export function rankOf(of: ColumnName): { readonly formula: Formula } {
  return { formula: { kind: 'rank', of } };
}

export const SUMMED = { summed: true } as const;

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text: text.normalize('NFC') };
}

/** The lines of a text that somebody wrote, without the blank ones. */
export function linesOf(written: string): string[] {
  const lines = written.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

export function section(id: SectionId, heading: string, blocks: Section['blocks']): Section {
  return { id, heading, blocks };
}
