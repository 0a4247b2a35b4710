import type { Language } from '@cashlight/domain';
import type { ReportDocument, Table } from '../document/document.js';
import { shownCell } from '../document/shown.js';
import type { ReadReport, ReadTable } from './read-report.js';

/**
 * What a report that was read back lacks or says otherwise, in words: every table cell by cell, every other text somewhere. A format may number
 * headings and captions, break lines, and put its tables in another order.
 */
export function unsaid(document: ReportDocument, report: ReadReport): string[] {
  const tables = blocksOf(document).filter((block) => block.kind === 'table');
  const said = inOneLine(report.texts.join(' '));
  return [
    ...tables.flatMap((table) => otherwiseIn(table, document.language, report.tables)),
    ...(report.tables.length > tables.length ? ['There are more tables than the report has.'] : []),
    ...textsOf(document)
      .filter((text) => !said.includes(text))
      .map((text) => `“${text}” is missing`),
  ];
}

/** Every text of a report outside of its tables and pictures, each in one line. */
export function textsOf(document: ReportDocument): string[] {
  const { recipients, marks, signatoryTitle, ...single } = document.form;
  return [
    ...Object.values(single),
    ...[...recipients, ...marks, ...signatoryTitle],
    ...document.sections.map(({ heading }) => heading),
    ...blocksOf(document).flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : [])),
  ]
    .map(inOneLine)
    .filter((text) => text !== '');
}

/** The head, the rows and the total of a table as they are read, each cell in one line. */
export function shownRows({ columns, rows, total }: Table, language: Language): string[][] {
  return [
    columns.map(({ header }) => inOneLine(header)),
    ...[...rows, ...(total ? [total] : [])].map((row) =>
      row.map((cell) => inOneLine(shownCell(cell, language))),
    ),
  ];
}

export function inOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function otherwiseIn(table: Table, language: Language, read: readonly ReadTable[]): string[] {
  const caption = inOneLine(table.caption);
  const [found, ...others] = read.filter((each) => inOneLine(each.caption).endsWith(caption));
  if (!found || others.length > 0) return [`The table “${caption}” is there ${found ? 'twice' : 'nowhere'}`];
  const wanted = shownRows(table, language).map((row) => row.join(' | '));
  const rows = found.rows.map((row) => row.map(inOneLine).join(' | '));
  return Array.from({ length: Math.max(wanted.length, rows.length) }, (_, line) => line).flatMap((line) =>
    rows[line] === wanted[line]
      ? []
      : [`${caption}, line ${String(line)}: “${rows[line] ?? ''}” instead of “${wanted[line] ?? ''}”`],
  );
}

function blocksOf({ sections }: ReportDocument): ReportDocument['sections'][number]['blocks'] {
  return sections.flatMap(({ blocks }) => blocks);
}
