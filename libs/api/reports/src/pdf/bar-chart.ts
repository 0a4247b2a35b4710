import type { Language } from '@cashlight/domain';
import type { Chart, ChartSeries } from '../document/document.js';
import { type Scale, scaleOf, shownFraction } from '../paper/chart-scale.js';
import { paperWords } from '../paper/words.js';
import type { Pages, Tag } from './pages.js';
import { ACTUAL, CAPTION, GRID } from './styles.js';
import { heightOf, setParagraph } from './text.js';

const NAMES = 150;
/** right of the bars, a column of values for each series */
const VALUES = 46;
/** half of the last label of the axis stands out */
const RIGHT = 16;
/** above the bars, for the key and the axis */
const HEAD = 34;
const SMALL = 9;
const AFTER = 8;
/** between the last bar and the title below it */
const GAP = 5;
/** A piece of the picture has at least so many bars, if there are as many. */
const LEAST = 6;

export function barChartLead(pages: Pages, chart: Chart): number {
  const bars = Math.min(chart.labels.length, LEAST);
  return titleHeight(pages, chart) + HEAD + bars * barHeight(chart) + AFTER;
}

/** Draws a bar for each label from nought on, with a mark where its plan is; what does not fit goes on with an axis of its own. */
export function drawBarChart(pages: Pages, parent: Tag, chart: Chart, language: Language): void {
  const height = barHeight(chart);
  const { length } = chart.labels;
  for (let done = 0; done < length;) {
    const title = done === 0 ? chart.title : `${chart.title} ${paperWords[language].continued}`;
    const fixed = titleHeight(pages, chart) + HEAD;
    pages.need(fixed + Math.min(LEAST, length - done) * height);
    const room = Math.floor((pages.area.bottom - pages.y - fixed) / height);
    const end = endOfPiece(length, done + Math.max(1, room));
    drawPiece(pages, parent, chart, language, { from: done, to: end, title });
    done = end;
  }
  pages.y += AFTER;
}

/** Leaves none or several for the next piece. */
function endOfPiece(length: number, end: number): number {
  if (end >= length) return length;
  return length - end < LEAST ? Math.max(1, length - LEAST) : end;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

function drawPiece(pages: Pages, parent: Tag, chart: Chart, language: Language, piece: Piece): void {
  const { left, width } = pages.area;
  const height = HEAD + (piece.to - piece.from) * barHeight(chart) + GAP;
  const figure = pages.tag(parent, 'Figure', {
    alt: piece.from === 0 ? chart.finding : piece.title,
    bbox: [left, pages.y, left + width, pages.y + height],
    placement: 'Block',
  });
  figure.add(() => {
    new BarDrawing(pages, chart, language, piece).draw();
  });
  pages.y += height;
  setParagraph(pages, figure, 'Caption', CAPTION, piece.title);
  figure.end();
}

/** Many bars are thinner. */
function barHeight({ labels }: Chart): number {
  if (labels.length <= 12) return 18;
  return labels.length <= 30 ? 14 : 10.5;
}

function titleHeight(pages: Pages, { title }: Chart): number {
  return GAP + heightOf(pages, CAPTION, title, pages.area.width) + (CAPTION.after ?? 0);
}

class BarDrawing {
  private readonly scale: Scale;
  private readonly left: number;
  private readonly width: number;
  private readonly top: number;
  private readonly bar: number;

  constructor(
    private readonly pages: Pages,
    private readonly chart: Chart,
    private readonly language: Language,
    private readonly piece: Piece,
  ) {
    this.scale = scaleOf(chart);
    this.left = pages.area.left + NAMES;
    this.width = pages.area.width - NAMES - RIGHT - VALUES * chart.series.length;
    this.top = pages.y + HEAD;
    this.bar = barHeight(chart);
  }

  draw(): void {
    this.drawKey();
    this.drawGrid();
    for (let index = this.piece.from; index < this.piece.to; index += 1) {
      const y = this.top + (index - this.piece.from) * this.bar;
      this.writeName(this.chart.labels[index] ?? '', y);
      for (const { role, values } of this.chart.series) this.drawValue(role, values[index] ?? null, y);
      this.writeValues(index, y);
    }
    this.pages.pdf.fillColor('#000').strokeColor('#000');
  }

  /** What a bar and what a mark is, above the column of its values. */
  private drawKey(): void {
    const { pages } = this;
    const y = this.top - SMALL - 7;
    this.chart.series.forEach(({ name, role }, column) => {
      const right = this.rightOf(column);
      const text = this.cut(name, VALUES - 4);
      pages.pdf.fillColor('#000');
      pages.write(text, 'bold', SMALL, right - pages.widthOf(text, 'bold', SMALL), y);
      if (role === 'actual') pages.pdf.rect(right - 14, y - 9, 14, 7).fill(ACTUAL);
      else this.drawMark(right - 2, y - 11, 10);
    });
  }

  private drawGrid(): void {
    const { pdf } = this.pages;
    const bottom = this.top + (this.piece.to - this.piece.from) * this.bar;
    for (const step of this.scale.steps) pdf.moveTo(this.x(step), this.top - 3).lineTo(this.x(step), bottom);
    pdf.lineWidth(0.4).stroke(GRID);
    pdf.fillColor('#000');
    for (const step of this.scale.steps) {
      const text = shownFraction(step, this.language, 0);
      const x = this.x(step) - this.pages.widthOf(text, 'regular', SMALL) / 2;
      this.pages.write(text, 'regular', SMALL, x, this.top - SMALL - 7);
    }
  }

  private writeName(name: string, y: number): void {
    const text = this.cut(name, NAMES - 6);
    this.writeRight(text, this.left - 5, y);
  }

  private writeValues(index: number, y: number): void {
    this.chart.series.forEach(({ values }, column) => {
      const value = values[index] ?? null;
      this.writeRight(value === null ? '–' : shownFraction(value, this.language), this.rightOf(column), y);
    });
  }

  /** Where the column of values of a series ends. */
  private rightOf(column: number): number {
    return this.left + this.width + RIGHT + VALUES * (column + 1);
  }

  private writeRight(text: string, right: number, y: number): void {
    const { pages } = this;
    pages.pdf.fillColor('#000');
    pages.write(
      text,
      'regular',
      SMALL,
      right - pages.widthOf(text, 'regular', SMALL),
      y + (this.bar - SMALL) / 2 - 1,
    );
  }

  /** A name that is too long ends with dots: the table has it whole. */
  private cut(name: string, width: number): string {
    let text = name;
    for (
      let length = name.length - 1;
      this.pages.widthOf(text, 'bold', SMALL) > width && length > 0;
      length -= 1
    )
      text = `${name.slice(0, length).trimEnd()}…`;
    return text;
  }

  private drawValue(role: ChartSeries['role'], value: number | null, y: number): void {
    if (value === null) return;
    const inset = this.bar * 0.16;
    if (role === 'target') this.drawMark(this.x(value), y + 0.5, this.bar - 1);
    else
      this.pages.pdf.rect(this.left, y + inset, this.x(value) - this.left, this.bar - 2 * inset).fill(ACTUAL);
  }

  /** Black with a white edge, so that it is seen on the bar as well as beside it. */
  private drawMark(x: number, y: number, height: number): void {
    const { pdf } = this.pages;
    pdf.rect(x - 1.6, y, 3.2, height).fill('#fff');
    pdf.rect(x - 0.8, y, 1.6, height).fill('#000');
  }

  private x(value: number): number {
    return this.left + (this.width * (value - this.scale.from)) / (this.scale.to - this.scale.from);
  }
}
