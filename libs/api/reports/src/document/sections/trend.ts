import { difference, monthOfYear, type Month, ratio, toFloat, yearOf } from '@cashlight/domain';
import type { TrendPoint } from '../../monthly/monthly-report.js';
import { count, known, percent, points, text } from '../cells.js';
import type { Chart, ChartSeries, Section, Table } from '../document.js';
import { column, differenceOf, type Material, ratioOf, section } from '../tables.js';
import { monthLabel } from '../words/dates.js';

/** Thirteen months against the path of the plan: the lines, then their numbers. */
export function trend(material: Material): Section {
  const chart = trendChart(material);
  return section('trend', material.words.sections.trend, [...(chart ? [chart] : []), trendTable(material)]);
}

/** Nothing to draw without a month with data. */
function trendChart({ report, words }: Material): Chart | null {
  const withData = report.trend.flatMap((point) => {
    const value = ratio(point.cashless, point.total);
    return value ? [{ label: monthLabel(point.month), value }] : [];
  });
  const [first, last] = [withData[0], withData.at(-1)];
  if (!first || !last) return null;
  return {
    kind: 'chart',
    id: 'trend_chart',
    form: 'lines',
    title: words.chart.trend,
    finding: words.chart.trendFinding(first, last),
    labels: report.trend.map(({ month }) => axisLabel(month, report.language)),
    series: lines(report.trend, words.chart),
  };
}

function lines(trend: readonly TrendPoint[], names: Material['words']['chart']): ChartSeries[] {
  const actual = trend.map(({ cashless, total }) => toFloat(ratio(cashless, total)));
  const target = trend.map((point) => toFloat(point.target));
  return [
    { name: names.actual, role: 'actual', values: actual },
    ...(target.some((value) => value !== null)
      ? [{ name: names.target, role: 'target', values: target } as const]
      : []),
  ];
}

function trendTable({ report, words }: Material): Table {
  return {
    kind: 'table',
    id: 'trend',
    caption: words.captions.trend,
    columns: [
      column(words, 'month', 'text'),
      column(words, 'customers', 'count'),
      column(words, 'cashless', 'count'),
      column(words, 'ratio', 'percent', ratioOf('cashless', 'customers')),
      column(words, 'target', 'percent'),
      column(words, 'gap', 'points', differenceOf('ratio', 'target')),
    ],
    rows: report.trend.map(({ month, cashless, total, target }) => {
      const actual = ratio(cashless, total);
      return [
        text(axisLabel(month, report.language)),
        count(known(total, total)),
        count(known(cashless, total)),
        percent(actual),
        percent(target, words.noTarget),
        points(difference(actual, target)),
      ];
    }),
  };
}

/** `T12/2022`, short enough for an axis; `12/2022` in English. The table says the same, so that a drawing finds its rows. */
function axisLabel(month: Month, language: Material['report']['language']): string {
  const label = `${String(monthOfYear(month))}/${String(yearOf(month))}`;
  return language === 'vi' ? `T${label}` : label;
}
