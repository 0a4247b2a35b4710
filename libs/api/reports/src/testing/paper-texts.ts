import type { Block, ReportDocument } from '../document/document.js';
import { shownCell } from '../document/shown.js';
import { numbered } from '../paper/numbering.js';
import type { ReadTable } from './read-report.js';

/**
 * What paper has to say of a document outside of its tables, in reading order; a picture says its finding, then its title. Further pieces of a
 * picture are no texts of the document, see `withoutPieces`.
 */
export function textsOnPaper({ form, sections }: ReportDocument): string[] {
  return [
    form.parentBody,
    form.issuingBody,
    form.nation,
    form.motto,
    form.number,
    form.placeAndDate,
    form.kind,
    form.subject,
    ...form.marks,
    ...sections.flatMap(({ heading, blocks }, index) => [
      numbered(index + 1, heading),
      ...blocks.flatMap(textsOf),
    ]),
    form.recipientsTitle,
    ...form.recipients,
    ...form.signatoryTitle,
    form.signatoryName,
  ].map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Without the titles of the second and further pieces of a picture that goes over several pages. */
export function withoutPieces(texts: readonly string[]): string[] {
  return texts.filter((text) => !/ \((?:tiếp theo|continued)\)$/.test(text));
}

/** The tables as they have to be read. */
export function tablesOnPaper({ sections, language }: ReportDocument): ReadTable[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind !== 'table') return [];
      const { caption, columns, rows, total } = block;
      const cells = [...rows, ...(total ? [total] : [])];
      return [
        {
          caption,
          rows: [
            columns.map(({ header }) => header),
            ...cells.map((row) => row.map((cell) => shownCell(cell, language))),
          ],
        },
      ];
    });
}

function textsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  if (block.kind === 'table') return [];
  return block.labels.length === 0 ? [block.finding] : [block.finding, block.title];
}
