import { expect } from '@jest/globals';
import type { Language } from '@cashlight/domain';
import type { ReportDocument, Table } from '../document/document.js';
import { shownCell } from '../document/shown.js';
import type { ReadReport } from './read-report.js';

/** Every table cell by cell; every other text somewhere. A format may number headings and captions, and break lines. */
export function expectSaid(document: ReportDocument, report: ReadReport): void {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === 'table');
  expect(report.tables.map(({ rows }) => rows.map((row) => row.map(inOneLine)))).toEqual(
    inOrderOf(report, tables).map((table) => shownRows(table, document.language)),
  );
  const said = inOneLine(report.texts.join(' '));
  const texts = [
    ...formTexts(document),
    ...document.sections.map(({ heading }) => heading),
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : [])),
  ];
  expect(texts.map(inOneLine).filter((text) => !said.includes(text))).toEqual([]);
}

/** A format may put its tables in another order; each is there once. */
function inOrderOf(report: ReadReport, tables: readonly Table[]): Table[] {
  const found = report.tables.map(
    ({ caption }) => tables.find((table) => inOneLine(caption).endsWith(inOneLine(table.caption))) ?? caption,
  );
  expect(found.filter((table) => typeof table === 'string')).toEqual([]);
  expect(new Set(found).size).toBe(tables.length);
  return found.filter((table) => typeof table !== 'string');
}

function shownRows({ columns, rows, total }: Table, language: Language): string[][] {
  const lines = [...rows, ...(total ? [total] : [])];
  return [
    columns.map(({ header }) => inOneLine(header)),
    ...lines.map((row) => row.map((cell) => inOneLine(shownCell(cell, language)))),
  ];
}

function formTexts({ form }: ReportDocument): string[] {
  const { recipients, marks, signatoryTitle, ...single } = form;
  const texts = [...Object.values(single), ...recipients, ...marks, ...signatoryTitle];
  return texts.filter((text) => text !== '');
}

function inOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
