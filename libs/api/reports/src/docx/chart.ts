import { AlignmentType, Paragraph } from 'docx';
import { type CategoryChartOptions, ChartRun, type ChartSeries as DrawnSeries } from 'docx/charts';
import type { Language } from '@cashlight/domain';
import type { Chart, ChartSeries } from '../document/document.js';
import { scaleOf } from '../paper/chart-scale.js';
import { type Orientation, textWidth } from '../paper/decree.js';
import { paperWords } from '../paper/words.js';
import { FACE } from './styles.js';

const ACTUAL = '1B4F9C';
const LINE_TARGET = '000000';
const BAR_TARGET = 'B0B0B0';
const PERCENT = '0.00%';

/** A piece of a bar chart has at most so many bars: as many as fit a page with its heading. */
const BARS: Readonly<Record<Orientation, number>> = { portrait: 60, landscape: 34 };

/** A name is cut after so many letters: the table has it whole. */
const NAME = 36;

/** In pixels of 1/96 inch, as docx measures charts. */
const LINES_HEIGHT = 270;
const BAR_HEIGHT = { few: 30, many: 14.2 } as const;
const FRAME = 62;

/** A chart that Word can edit, with its data in it; bars that do not fit a page go on in a further one. */
export function chartOf(
  chart: Chart,
  language: Language,
  orientation: Orientation,
  firstNumber: number,
): Paragraph[] {
  return piecesOf(chart, language, orientation).flatMap((piece, index) => [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [runOf(piece, orientation, firstNumber + index)],
    }),
    new Paragraph({ text: piece.title, style: 'Caption', spacing: { after: 200 } }),
  ]);
}

/** How many charts `chartOf` makes of one. */
export function countOfPieces({ form, labels }: Chart, orientation: Orientation): number {
  return form === 'lines' ? 1 : Math.ceil(labels.length / BARS[orientation]);
}

function piecesOf(chart: Chart, language: Language, orientation: Orientation): Chart[] {
  const most = BARS[orientation];
  return Array.from({ length: countOfPieces(chart, orientation) }, (_, index) => {
    if (chart.form === 'lines') return chart;
    const [from, to] = [index * most, (index + 1) * most];
    return {
      ...chart,
      ...(index === 0 ? {} : further(chart, language)),
      labels: chart.labels.slice(from, to).map(cut),
      series: chart.series.map((series) => ({ ...series, values: series.values.slice(from, to) })),
    };
  });
}

/** What a further piece is called, and called for those who do not see it. */
function further({ title }: Chart, language: Language): Pick<Chart, 'title' | 'finding'> {
  const text = `${title} ${paperWords[language].continued}`;
  return { title: text, finding: text };
}

function cut(name: string): string {
  return name.length <= NAME ? name : `${name.slice(0, NAME - 1).trimEnd()}…`;
}

function runOf(chart: Chart, orientation: Orientation, number: number): ChartRun {
  const width = Math.round((textWidth(orientation) / 25.4) * 96);
  const isBars = chart.form === 'bars';
  const { from, to, steps } = scaleOf(chart);
  const shared: CategoryChartOptions = {
    categories: [...chart.labels],
    series: chart.series.map(isBars ? barsOf : lineOf),
    font: { name: FACE, color: '000000' },
    valueAxis: {
      minimum: from,
      maximum: to,
      interval: (steps[1] ?? to) - from,
      numberFormat: '0%',
    },
    categoryAxis: { font: { size: 8 }, reverseOrder: isBars },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width, height: heightOf(chart) },
    altText: { id: String(number), name: chart.title, description: chart.finding },
  };
  return isBars
    ? new ChartRun({ ...shared, type: 'bar', gapWidth: 40, overlap: 0 })
    : new ChartRun({ ...shared, type: 'line' });
}

function heightOf({ form, labels }: Chart): number {
  if (form === 'lines') return LINES_HEIGHT;
  return Math.round(FRAME + labels.length * (labels.length <= 12 ? BAR_HEIGHT.few : BAR_HEIGHT.many));
}

function lineOf({ name, role, values }: ChartSeries): DrawnSeries {
  if (role === 'target')
    return { name, values, color: LINE_TARGET, markers: false, line: { width: 1.25, dash: 'dash' } };
  return {
    name,
    values,
    color: ACTUAL,
    markers: { shape: 'circle', size: 5 },
    line: { width: 2 },
    dataLabels: { value: true, position: 'above', numberFormat: PERCENT, font: { size: 8 } },
  };
}

/** Word has no marks on bars: the plan is a second, pale bar. */
function barsOf({ name, role, values }: ChartSeries): DrawnSeries {
  return role === 'target'
    ? { name, values, color: BAR_TARGET }
    : {
        name,
        values,
        color: ACTUAL,
        dataLabels: { value: true, position: 'outsideEnd', numberFormat: PERCENT, font: { size: 8 } },
      };
}
