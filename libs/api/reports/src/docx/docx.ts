import { Document, Packer, Paragraph, type Table } from 'docx';
import type { Block, ReportDocument, Section } from '../document/document.js';
import { type ColumnPlan, planColumns } from '../paper/columns.js';
import { type Orientation, textWidth } from '../paper/decree.js';
import { onPaper } from '../paper/legible.js';
import { numbered } from '../paper/numbering.js';
import { announces, lineByLine } from '../paper/reading-blocks.js';
import { shownTable, type ShownTable } from '../paper/shown-table.js';
import { chartOf, countOfPieces } from './chart.js';
import { letterWidth } from './letter-widths.js';
import { normalise } from './normalise.js';
import { headOf } from './official-head.js';
import { sheetOf } from './sheet.js';
import { signatureOf } from './signature.js';
import { languageTag, stylesOf, TABLE_STYLES } from './styles.js';
import { tableOf } from './table.js';

/**
 * The report as a Word file for the office to go on with: real styles, headings, tables and charts, in the form of Decree 30/2020/NĐ-CP. Equal
 * documents give equal bytes, wherever and whenever.
 */
export async function renderDocx(document: ReportDocument): Promise<Buffer> {
  const paper = onPaper(document);
  const { form, month, dated } = paper;
  const writer = new WordWriter(paper);
  const file = new Document({
    title: [form.kind, form.subject].filter((part) => part !== '').join(': '),
    creator: form.issuingBody === '' ? 'Cashlight' : form.issuingBody,
    lastModifiedBy: 'Cashlight',
    revision: 1,
    externalStyles: TABLE_STYLES,
    styles: stylesOf(paper.language, writer.sizes()),
    sections: writer
      .write()
      .map(({ orientation, children }, index) => sheetOf(orientation, children, form.marks, index)),
  });
  const bytes = await Packer.toBuffer(file);
  return Buffer.from(normalise(bytes, `${dated ?? `${month}-01`}T00:00:00Z`, languageTag(paper.language)));
}

/** Pages of one orientation. */
interface Sheets {
  readonly orientation: Orientation;
  readonly children: (Paragraph | Table)[];
}

const ROOM = { portrait: inPoints('portrait'), landscape: inPoints('landscape') };

class WordWriter {
  private readonly tables = new Map<Block, { readonly shown: ShownTable; readonly plan: ColumnPlan }>();
  private charts = 0;

  constructor(private readonly paper: ReportDocument) {
    for (const block of paper.sections.flatMap(({ blocks }) => blocks))
      if (block.kind === 'table') {
        const shown = shownTable(block, paper.language);
        this.tables.set(block, { shown, plan: planColumns(shown, letterWidth, ROOM) });
      }
  }

  /** Of the type in tables, in points. */
  sizes(): number[] {
    return [...new Set(Array.from(this.tables.values(), ({ plan }) => plan.size))];
  }

  write(): Sheets[] {
    const { form, sections } = this.paper;
    const sheets: [Sheets, ...Sheets[]] = [{ orientation: 'portrait', children: headOf(form) }];
    let current: Sheets = sheets[0];
    sections.forEach((section, index) => {
      const orientation = this.orientationOf(section);
      if (orientation !== current.orientation) {
        current = { orientation, children: [] };
        sheets.push(current);
      }
      current.children.push(...this.section(section, index + 1, orientation));
    });
    current.children.push(signatureOf(form, current.orientation));
    return sheets;
  }

  private section(
    { heading, blocks }: Section,
    position: number,
    orientation: Orientation,
  ): (Paragraph | Table)[] {
    const isLast = position === this.paper.sections.length;
    const lines = lineByLine(blocks);
    return [
      new Paragraph({ text: numbered(position, heading), style: 'Heading1' }),
      ...lines.flatMap((block, index) =>
        this.block(block, orientation, announces(block) || (isLast && index >= lines.length - 2)),
      ),
    ];
  }

  /** @param keepNext what comes below has to stand on the same page */
  private block(block: Block, orientation: Orientation, keepNext: boolean): (Paragraph | Table)[] {
    if (block.kind === 'paragraph') return [new Paragraph({ text: block.text, style: 'BodyText', keepNext })];
    if (block.kind === 'chart') {
      const first = this.charts + 1;
      this.charts += countOfPieces(block, orientation);
      return chartOf(block, this.paper.language, orientation, first);
    }
    const table = this.tables.get(block);
    return table ? tableOf(block.id, table.shown, table.plan, keepNext) : [];
  }

  private orientationOf({ blocks }: Section): Orientation {
    return blocks.some((block) => this.tables.get(block)?.plan.orientation === 'landscape')
      ? 'landscape'
      : 'portrait';
  }
}

function inPoints(orientation: Orientation): number {
  return (textWidth(orientation) * 72) / 25.4;
}
