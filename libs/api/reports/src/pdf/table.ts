import { CELL_PADDING, type ColumnPlan } from '../paper/columns.js';
import { alignmentOf, isShort, type ShownTable } from '../paper/shown-table.js';
import type { Pages, Tag } from './pages.js';
import { breakLines, heightOf, type Line, lineHeight, setLine, setParagraph, type Style } from './text.js';
import { CAPTION } from './styles.js';

/** Above and below the text of a cell, each. */
const PADDING = 1.5;

/** Below the table. */
const AFTER = 10;

/** A short table that is higher than this part of a page may be broken all the same. */
const MOST_KEPT = 0.5;

/** A row whose texts are broken. */
interface Row {
  readonly cells: readonly (readonly Line[])[];
  readonly style: (column: number) => Style;
  readonly height: number;
}

/**
 * Draws a table: the head once as tags, and again on each further page as an artifact. A row is not broken unless it is higher than a page.
 * @param keep what has to fit below the last two rows on the same page
 */
export function drawTable(pages: Pages, parent: Tag, table: ShownTable, plan: ColumnPlan, keep = 0): void {
  new TableDrawing(pages, table, plan).draw(parent, keep);
}

/** How much of the table stands together at its beginning: caption, head and two rows; a short one as a whole. */
export function tableLead(pages: Pages, table: ShownTable, plan: ColumnPlan): number {
  return new TableDrawing(pages, table, plan).lead();
}

class TableDrawing {
  private readonly head: Row;
  private readonly rows: readonly Row[];

  constructor(
    private readonly pages: Pages,
    private readonly table: ShownTable,
    private readonly plan: ColumnPlan,
  ) {
    const { size } = plan;
    this.head = this.row(table.head, () => ({ face: 'bold', size, align: 'center' }));
    const aligned =
      (face: 'regular' | 'bold') =>
      (column: number): Style => ({
        face,
        size,
        align: alignmentOf(table.columns[column]?.kind ?? 'text'),
      });
    this.rows = [
      ...table.rows.map((cells) => this.row(cells, aligned('regular'))),
      ...(table.total.length > 0 ? [this.row(table.total, aligned('bold'))] : []),
    ];
  }

  lead(): number {
    const { pages, table, rows } = this;
    const whole = this.heightTo(rows.length);
    const isKept = isShort(table) && whole <= (pages.area.bottom - pages.area.top) * MOST_KEPT;
    return isKept ? whole : this.heightTo(2);
  }

  draw(parent: Tag, keep: number): void {
    const { pages } = this;
    const lead = this.lead();
    const isWhole = lead === this.heightTo(this.rows.length);
    pages.need(Math.min(isWhole ? lead + keep : lead, pages.area.bottom - pages.area.top));
    const tag = pages.tag(parent, 'Table');
    setParagraph(pages, tag, 'Caption', CAPTION, this.table.caption);
    this.drawHead(pages.tag(tag, 'THead'));
    const body = pages.tag(tag, 'TBody');
    this.rows.forEach((row, index) => {
      const isLastButOne = index === this.rows.length - 2;
      const together = isLastButOne ? (this.rows.at(-1)?.height ?? 0) : 0;
      const last = index >= this.rows.length - 2;
      this.drawRow(body, row, last ? together + keep : 0);
    });
    tag.end();
    pages.y += AFTER;
  }

  /** Of caption, head and the first rows. */
  private heightTo(rows: number): number {
    const caption = heightOf(this.pages, CAPTION, this.table.caption, this.pages.area.width);
    const above = caption + (CAPTION.after ?? 0) + this.head.height;
    return this.rows.slice(0, rows).reduce((sum, { height }) => sum + height, above);
  }

  private drawHead(parent: Tag): void {
    const { pages, head } = this;
    const tag = pages.tag(parent, 'TR');
    head.cells.forEach((lines, column) => {
      pages.leaf(
        tag,
        'TH',
        () => {
          this.writeCell(head, lines, column, this.linesOf(head));
        },
        { scope: 'Column' },
      );
    });
    parent.end();
    this.drawGrid(head.height);
  }

  private repeatHead(): void {
    const { head } = this;
    this.pages.artifact('Pagination', () => {
      head.cells.forEach((lines, column) => {
        this.writeCell(head, lines, column, this.linesOf(head));
      });
    });
    this.drawGrid(head.height);
  }

  private drawRow(parent: Tag, row: Row, keep: number): void {
    const { pages } = this;
    if (!pages.fits(row.height + keep)) this.goOn();
    const tag = pages.tag(parent, 'TR');
    const cells = row.cells.map((_, column) =>
      column === this.namingColumn ? pages.tag(tag, 'TH', { scope: 'Row' }) : pages.tag(tag, 'TD'),
    );
    const lines = this.linesOf(row);
    for (let done = 0; done < lines;) {
      const part = this.partOf(lines - done);
      row.cells.forEach((cell, column) => {
        const shown = cell.slice(done, done + part);
        if (shown.some(({ words }) => words.some(({ text }) => text !== '')))
          cells[column]?.add(() => {
            this.writeCell(row, shown, column, part);
          });
      });
      this.drawGrid(this.heightOfLines(part));
      done += part;
      if (done < lines) this.goOn();
    }
    tag.end();
  }

  /** How many of a row's lines that are left go on this page: all, but of a row that is higher than a page. */
  private partOf(left: number): number {
    const { pages } = this;
    if (pages.fits(this.heightOfLines(left))) return left;
    return Math.max(1, Math.floor((pages.area.bottom - pages.y - 2 * PADDING) / lineHeightOf(this.plan)));
  }

  private goOn(): void {
    this.pages.next();
    this.repeatHead();
  }

  /** In the middle of the height that `most` lines take. */
  private writeCell(row: Row, lines: readonly Line[], column: number, most: number): void {
    const { pages } = this;
    const width = (this.plan.widths[column] ?? 0) - 2 * CELL_PADDING;
    const x = this.leftOf(column) + CELL_PADDING;
    const height = lineHeightOf(this.plan);
    const top = pages.y + PADDING + ((most - lines.length) * height) / 2;
    lines.forEach((line, index) => {
      setLine(pages, row.style(column), line, x, top + index * height, width);
    });
  }

  /** The lines around a row of a height, and on to below it. */
  private drawGrid(height: number): void {
    const { pages } = this;
    pages.artifact('Layout', () => {
      this.plan.widths.forEach((width, column) => {
        pages.pdf.rect(this.leftOf(column), pages.y, width, height);
      });
      pages.pdf.lineWidth(0.5).stroke('#000');
    });
    pages.y += height;
  }

  private row(cells: readonly string[], style: Row['style']): Row {
    const broken = cells.map((text, column) =>
      breakLines(this.pages, style(column), text, (this.plan.widths[column] ?? 0) - 2 * CELL_PADDING),
    );
    return { cells: broken, style, height: this.heightOfLines(this.linesOf({ cells: broken })) };
  }

  private linesOf({ cells }: Pick<Row, 'cells'>): number {
    return Math.max(...cells.map(({ length }) => length));
  }

  private heightOfLines(lines: number): number {
    return lines * lineHeightOf(this.plan) + 2 * PADDING;
  }

  private leftOf(column: number): number {
    return this.plan.widths.slice(0, column).reduce((sum, width) => sum + width, this.pages.area.left);
  }

  /** The column whose text names the row: the last of those that begin it. */
  private get namingColumn(): number {
    return Math.max(0, this.table.columns.findIndex(({ kind }) => kind !== 'text') - 1);
  }
}

/** Lines in tables stand closer. */
function lineHeightOf({ size }: ColumnPlan): number {
  return lineHeight(size) * 0.92;
}
