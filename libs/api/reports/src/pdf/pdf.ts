import PDFDocument from 'pdfkit';
import type { Block, ReportDocument, Section } from '../document/document.js';
import { type ColumnPlan, planColumns } from '../paper/columns.js';
import type { Orientation } from '../paper/decree.js';
import { everyText, legible, onPaper } from '../paper/legible.js';
import { numbered } from '../paper/numbering.js';
import { announces, lineByLine } from '../paper/reading-blocks.js';
import { shownTable, type ShownTable } from '../paper/shown-table.js';
import { barChartLead, drawBarChart } from './bar-chart.js';
import { deflateStreams } from './deflate-streams.js';
import { drawable, registerFaces } from './faces.js';
import { drawLineChart, lineChartHeight } from './line-chart.js';
import { writeHead } from './official-head.js';
import { areaOf, Pages, type Tag } from './pages.js';
import { Signature } from './signature.js';
import { BEFORE_HEADING, BODY, HEADING } from './styles.js';
import { drawTable, tableLead } from './table.js';
import { heightOf, lineHeight, setParagraph } from './text.js';

/**
 * The report as a PDF to print, sign and file: A4 after Decree 30/2020/NĐ-CP, tagged for screen readers, its text searchable. Equal documents
 * give equal bytes, wherever and whenever.
 */
export async function renderPdf(document: ReportDocument): Promise<Buffer> {
  const pdf = begin(document);
  const bytes = bytesOf(pdf);
  const text = drawable(pdf);
  const paper = everyText(onPaper(document), text);
  const pages = new Pages(pdf, paper.form.marks);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  new PaperWriter(pages, root, paper).write();
  root.end();
  pdf.end();
  return deflateStreams(await bytes);
}

function begin({ form, language, month, dated }: ReportDocument): PDFKit.PDFDocument {
  const title = legible([form.kind, form.subject].filter((part) => part !== '').join(': '));
  // never the clock; pdfkit cannot leave it out
  const date = new Date(`${dated ?? `${month}-01`}T00:00:00Z`);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    displayTitle: true,
    font: '',
    lang: language === 'vi' ? 'vi-VN' : 'en-GB',
    pdfVersion: '1.7',
    tagged: true,
    info: {
      Title: title,
      ...(form.issuingBody === '' ? {} : { Author: legible(form.issuingBody) }),
      Creator: 'Cashlight',
      Producer: 'Cashlight',
      CreationDate: date,
      ModDate: date,
    },
  });
  registerFaces(pdf);
  return pdf;
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('error', reject);
    pdf.on('end', () => {
      resolve(Buffer.concat(parts));
    });
  });
}

class PaperWriter {
  private readonly tables = new Map<Block, { readonly shown: ShownTable; readonly plan: ColumnPlan }>();

  constructor(
    private readonly pages: Pages,
    private readonly root: Tag,
    private readonly paper: ReportDocument,
  ) {
    for (const block of paper.sections.flatMap(({ blocks }) => blocks))
      if (block.kind === 'table') {
        const shown = shownTable(block, paper.language);
        this.tables.set(block, { shown, plan: this.planOf(shown) });
      }
  }

  write(): void {
    const { pages, paper, root } = this;
    pages.turn('portrait');
    writeHead(pages, root, paper.form);
    paper.sections.forEach((section, index) => {
      this.writeSection(section, index + 1, index === paper.sections.length - 1);
    });
    new Signature(pages, paper.form).write(root);
  }

  private writeSection({ heading, blocks }: Section, position: number, isLast: boolean): void {
    const { pages, root } = this;
    pages.turn(this.orientationOf(blocks));
    const keep = isLast ? new Signature(pages, this.paper.form).height : 0;
    const text = numbered(position, heading);
    pages.y += pages.y > pages.area.top ? BEFORE_HEADING : 0;
    const [first] = blocks;
    const lead = heightOf(pages, HEADING, text, pages.area.width) + (HEADING.after ?? 0);
    pages.need(lead + (first ? this.leadOf(first) : keep));
    setParagraph(pages, root, 'H2', HEADING, text);
    const lines = lineByLine(blocks);
    const keeps = this.keepsOf(lines, keep);
    lines.forEach((block, index) => {
      this.writeBlock(block, keeps[index] ?? 0);
    });
  }

  /** What has to stand below each block on its page: the signature below two lines of text, what is announced below its announcement. */
  private keepsOf(blocks: readonly Block[], signature: number): number[] {
    const { pages } = this;
    const last = blocks.at(-1);
    const height =
      last?.kind === 'paragraph' ? heightOf(pages, BODY, last.text, pages.area.width) + (BODY.after ?? 0) : 0;
    const isOneLine = height > 0 && height < 2 * lineHeight(BODY.size);
    return blocks.map((block, index) => {
      if (index === blocks.length - 1) return signature;
      if (index === blocks.length - 2 && isOneLine && signature > 0) return height + signature;
      const next = blocks[index + 1];
      return next && announces(block) ? this.leadOf(next) : 0;
    });
  }

  private writeBlock(block: Block, keep: number): void {
    const { pages, root, paper } = this;
    if (block.kind === 'paragraph') setParagraph(pages, root, 'P', BODY, block.text, keep);
    else if (block.kind === 'chart') {
      pages.need(this.leadOf(block) + keep);
      if (block.form === 'lines') drawLineChart(pages, root, block, paper.language);
      else drawBarChart(pages, root, block, paper.language);
    } else {
      const table = this.tables.get(block);
      if (table) drawTable(pages, root, table.shown, table.plan, keep);
    }
  }

  /** How much of a block has to stand on the page of its heading. */
  private leadOf(block: Block): number {
    const { pages } = this;
    if (block.kind === 'paragraph') return 2 * lineHeight(BODY.size);
    if (block.kind === 'chart')
      return block.form === 'lines' ? lineChartHeight(pages, block) : barChartLead(pages, block);
    const table = this.tables.get(block);
    return table ? tableLead(pages, table.shown, table.plan) : 0;
  }

  private planOf(shown: ShownTable): ColumnPlan {
    const { pages } = this;
    return planColumns(shown, (text, bold) => pages.widthOf(text, bold ? 'bold' : 'regular', 1), {
      portrait: areaOf('portrait').width,
      landscape: areaOf('landscape').width,
    });
  }

  /** A section with a table that is too wide is turned as a whole: a heading stays with what it heads. */
  private orientationOf(blocks: readonly Block[]): Orientation {
    return blocks.some((block) => this.tables.get(block)?.plan.orientation === 'landscape')
      ? 'landscape'
      : 'portrait';
  }
}
