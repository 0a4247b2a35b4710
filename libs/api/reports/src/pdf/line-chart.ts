import type { Language } from '@cashlight/domain';
import type { Chart, ChartSeries } from '../document/document.js';
import { type Scale, scaleOf, shownFraction } from '../paper/chart-scale.js';
import { paperWords } from '../paper/words.js';
import type { Pages, Tag } from './pages.js';
import { ACTUAL, CAPTION, GRID } from './styles.js';
import { heightOf, setParagraph } from './text.js';

const HEIGHT = 190;
/** below the axis, for the labels */
const FOOT = 34;
/** left of the axis, for its percentages; right of it, for the names of the lines */
const LEFT = 36;
const RIGHT = 74;
const SMALL = 9;
const AFTER = 8;
/** Values are written at their points when these stand so far apart. */
const ROOM_FOR_VALUE = 24;

export function lineChartHeight(pages: Pages, chart: Chart): number {
  return HEIGHT + heightOf(pages, CAPTION, chart.title, pages.area.width) + AFTER;
}

/** Draws lines over months: what is reached as a full line with its values, what is planned dashed; each named at its end. */
export function drawLineChart(pages: Pages, parent: Tag, chart: Chart, language: Language): void {
  pages.need(lineChartHeight(pages, chart));
  const { left, width } = pages.area;
  const figure = pages.tag(parent, 'Figure', {
    alt: chart.finding,
    bbox: [left, pages.y, left + width, pages.y + HEIGHT],
    placement: 'Block',
  });
  figure.add(() => {
    new LineDrawing(pages, chart, language).draw();
  });
  pages.y += HEIGHT;
  setParagraph(pages, figure, 'Caption', CAPTION, chart.title);
  figure.end();
  pages.y += AFTER;
}

class LineDrawing {
  private readonly scale: Scale;
  private readonly top: number;
  private readonly left: number;
  private readonly width: number;
  private readonly height = HEIGHT - FOOT - SMALL;

  constructor(
    private readonly pages: Pages,
    private readonly chart: Chart,
    private readonly language: Language,
  ) {
    this.scale = scaleOf(chart);
    this.top = pages.y + SMALL;
    this.left = pages.area.left + LEFT;
    this.width = pages.area.width - LEFT - RIGHT;
  }

  draw(): void {
    this.drawGrid();
    this.drawLabels();
    for (const series of this.chart.series) this.drawLine(series);
    this.nameLines();
    this.pages.pdf.fillColor('#000').strokeColor('#000');
  }

  private drawGrid(): void {
    const { pdf } = this.pages;
    for (const step of this.scale.steps)
      pdf.moveTo(this.left, this.y(step)).lineTo(this.left + this.width, this.y(step));
    pdf.lineWidth(0.4).stroke(GRID);
    pdf.fillColor('#000');
    for (const step of this.scale.steps) {
      const text = shownFraction(step, this.language, 0);
      const x = this.left - 5 - this.pages.widthOf(text, 'regular', SMALL);
      this.pages.write(text, 'regular', SMALL, x, this.y(step) - SMALL / 2 - 1);
    }
  }

  /** As many labels as have room, the last among them; and where the axis begins. */
  private drawLabels(): void {
    const { labels } = this.chart;
    const widest = Math.max(0, ...labels.map((label) => this.pages.widthOf(label, 'regular', SMALL)));
    const every = Math.max(1, Math.ceil((widest + 5) / Math.max(1, this.x(1) - this.x(0))));
    labels.forEach((label, index) => {
      if ((labels.length - 1 - index) % every === 0)
        this.writeCentred(label, this.x(index), this.top + this.height + 4);
    });
    if (this.scale.from === 0) return;
    const note = paperWords[this.language].axisFrom(shownFraction(this.scale.from, this.language, 0));
    this.pages.write(note, 'italic', SMALL, this.left, this.top + this.height + 17);
  }

  private drawLine({ role, values }: ChartSeries): void {
    const { pdf } = this.pages;
    const colour = role === 'actual' ? ACTUAL : '#000';
    values.forEach((value, index) => {
      if (value === null) return;
      if (index === 0 || values[index - 1] === null) pdf.moveTo(this.x(index), this.y(value));
      else pdf.lineTo(this.x(index), this.y(value));
    });
    if (role === 'target') pdf.lineWidth(1).dash(4, { space: 3 }).stroke(colour).undash();
    else {
      pdf.lineWidth(1.8).stroke(colour);
      values.forEach((value, index) => value !== null && pdf.circle(this.x(index), this.y(value), 2.4));
      pdf.fill(colour);
      this.writeValues(values);
    }
  }

  /** On the side of the points that the dashed line is not; the last value stands with the name. */
  private writeValues(values: ChartSeries['values']): void {
    if (this.x(1) - this.x(0) < ROOM_FOR_VALUE) return;
    const targets = this.chart.series.find(({ role }) => role === 'target')?.values;
    this.pages.pdf.fillColor('#000');
    values.slice(0, -1).forEach((value, index) => {
      if (value === null) return;
      const target = targets?.[index] ?? 0;
      const isLow = this.y(value) + SMALL + 8 > this.top + this.height;
      const shift = value >= target || isLow ? -SMALL - 6 : 4;
      const text = shownFraction(value, this.language).replace('%', '');
      this.writeCentred(text, this.x(index), this.y(value) + shift);
    });
  }

  /** Name and value at the end of each line, far enough from each other. */
  private nameLines(): void {
    const ends = this.chart.series
      .flatMap((series) => {
        const last = series.values.findLastIndex((value) => value !== null);
        const value = series.values[last];
        return value === undefined || value === null ? [] : [{ series, value, y: this.y(value) - SMALL - 2 }];
      })
      .sort((first, second) => first.y - second.y);
    let free = this.top - SMALL;
    for (const { series, value, y } of ends) {
      const at = Math.max(y, free);
      const face = series.role === 'actual' ? 'bold' : 'regular';
      const x = this.left + this.width + 8;
      this.pages.pdf.fillColor('#000');
      this.pages.write(series.name, face, SMALL, x, at);
      this.pages.write(shownFraction(value, this.language), face, SMALL, x, at + SMALL + 1);
      free = at + 2 * SMALL + 5;
    }
  }

  private writeCentred(text: string, x: number, y: number): void {
    this.pages.write(text, 'regular', SMALL, x - this.pages.widthOf(text, 'regular', SMALL) / 2, y);
  }

  private x(index: number): number {
    return this.left + 12 + ((this.width - 24) * index) / Math.max(1, this.chart.labels.length - 1);
  }

  private y(value: number): number {
    const { from, to } = this.scale;
    return this.top + this.height * (1 - (value - from) / (to - from));
  }
}
