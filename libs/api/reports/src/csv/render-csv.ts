import type { Language } from '@cashlight/domain';
import type { Block, Cell as DocumentCell, OfficialForm, ReportDocument } from '../document/document.js';
import { shownCell } from '../document/shown.js';
import { type Cell, percent, points, text, whole } from './cell.js';
import { csvText } from './csv-text.js';

type Row = readonly Cell[];

/**
 * The report as a file that Excel in its language opens right at a double click: in Vietnamese semicolons and decimal commas, in English commas
 * and decimal dots. The same document gives the same bytes.
 */
export function renderCsv(document: ReportDocument): Buffer {
  const { language, form, sections } = document;
  const rows = [
    ...head(form),
    ...sections.flatMap(({ heading, blocks }) => [
      [],
      [text(heading)],
      ...blocks.flatMap((block) => blockRows(block, language)),
    ]),
    ...foot(form),
  ];
  return Buffer.from(csvText(rows, language === 'vi' ? ';' : ','), 'utf8');
}

function head(form: OfficialForm): Row[] {
  const { parentBody, issuingBody, nation, motto, number, placeAndDate, kind, subject, marks } = form;
  return lines([parentBody, issuingBody, nation, motto, number, placeAndDate, kind, subject, ...marks]);
}

function foot({ recipientsTitle, recipients, signatoryTitle, signatoryName }: OfficialForm): Row[] {
  const parts = [lines([recipientsTitle, ...recipients]), lines([...signatoryTitle, signatoryName])];
  return parts.flatMap((part) => (part.length > 0 ? [[], ...part] : []));
}

function lines(texts: readonly string[]): Row[] {
  return texts.filter((line) => line !== '').map((line) => [text(line)]);
}

/** A table begins after a blank row with its caption; of a chart the words are told, its numbers stand in the table beside it. */
function blockRows(block: Block, language: Language): Row[] {
  switch (block.kind) {
    case 'paragraph':
      return [[text(block.text)]];
    case 'chart':
      return [[text(`${block.title}. ${block.finding}`)]];
    case 'table':
      return [
        [],
        [text(block.caption)],
        block.columns.map(({ header }) => text(header)),
        ...[...block.rows, ...(block.total ? [block.total] : [])].map((row) =>
          row.map((cell) => written(cell, language)),
        ),
      ];
  }
}

/** A cell that a spreadsheet reads as what it is: digits without separators of thousands, a hyphen for a minus. */
function written(cell: DocumentCell, language: Language): Cell {
  switch (cell.kind) {
    case 'text':
    case 'nothing':
      return text(shownCell(cell, language));
    case 'count':
    case 'vnd':
      return whole(cell.value);
    case 'percent':
      return percent(cell.value, language);
    case 'points':
      return points(cell.value, language);
  }
}
