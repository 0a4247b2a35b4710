import type { Language } from '@cashlight/domain';
import type { SheetChart } from 'hucre/xlsx';
import type { Chart, ChartSeries } from '../document/document.js';
import type { ChartData } from './chart-data.js';
import { type Scale, scaleOf, shownFraction } from '../paper/chart-scale.js';
import { paperWords } from '../paper/words.js';

type Series = SheetChart['series'][number];

const ACTUAL = '1B4F9C';
/** Lighter, so that the frame of the plan stands out on it. */
const BAR = '8FB0DC';
/** How a plan is drawn: a dashed line, or a frame around its bar. */
export const TARGET = '14181F';
const WHOLE_PERCENT = { formatCode: '0%' };

/** The chart, native to spreadsheets and drawn from cells; from one corner cell to the other. */
export function sheetChart(
  chart: Chart,
  { labels, values }: ChartData,
  { anchor, language }: { anchor: SheetChart['anchor']; language: Language },
): SheetChart {
  const series = chart.series.map((each, index) => ({
    name: each.name,
    values: values[index] ?? '',
    categories: labels,
    ...(chart.form === 'lines' ? lineLook(each) : barLook(each)),
  }));
  return {
    title: chart.title,
    titleFontSize: 12,
    altText: chart.finding,
    lang: language === 'vi' ? 'vi-VN' : 'en-GB',
    legend: 'bottom',
    anchor,
    series,
    dispBlanksAs: 'gap',
    roundedCorners: false,
    ...(chart.form === 'lines' ? lines(chart, language) : bars(chart)),
  };
}

function lineLook({ role }: ChartSeries): Partial<Series> {
  return role === 'actual'
    ? {
        color: ACTUAL,
        stroke: { width: 2.25 },
        marker: { symbol: 'circle', size: 5, fill: ACTUAL, line: ACTUAL },
      }
    : { color: TARGET, stroke: { width: 1.5, dash: 'dash' }, marker: { symbol: 'none' } };
}

function barLook({ role }: ChartSeries): Partial<Series> {
  return { color: role === 'actual' ? BAR : TARGET };
}

/** The axis as on paper; one that does not begin at nought says so. */
function lines(chart: Chart, language: Language): Pick<SheetChart, 'type' | 'axes'> {
  const scale = scaleOf(chart);
  const from = paperWords[language].axisFrom(shownFraction(scale.from, language, 0));
  return {
    type: 'line',
    axes: {
      x: { labelRotation: -45, majorTickMark: 'none', minorTickMark: 'none' },
      y: {
        ...ratioAxis(scale),
        ...(scale.from > 0 && { title: from, axisTitleFontSize: 9, axisTitleRotation: -90 }),
      },
    },
  };
}

function ratioAxis({ from, to, steps }: Scale): NonNullable<NonNullable<SheetChart['axes']>['y']> {
  const [first = from, second = to] = steps;
  return {
    scale: { min: from, max: to, majorUnit: Number((second - first).toFixed(2)) },
    numberFormat: WHOLE_PERCENT,
    gridlines: { major: true },
    majorTickMark: 'none',
    minorTickMark: 'none',
  };
}

/** Lying bars from zero, the first on top; a plan is a frame over its bar. */
function bars(chart: Chart): Partial<SheetChart> & Pick<SheetChart, 'type'> {
  return {
    type: 'bar',
    gapWidth: 45,
    overlap: 100,
    axes: {
      x: {
        reverse: true,
        labelFontSize: chart.labels.length > MANY_BARS ? 7 : 9,
        tickLblSkip: 1,
        majorTickMark: 'none',
        minorTickMark: 'none',
      },
      y: ratioAxis(scaleOf(chart)),
    },
  };
}

const MANY_BARS = 30;
