import { addMonths, difference, type Month, monthOf, type Ratio } from '@cashlight/domain';
import type { KeyFigure } from '../../monthly/monthly-report.js';
import { count, known, percent, points, text, vnd } from '../cells.js';
import type { Block, Cell, Section, Table } from '../document.js';
import { column, differenceOf, type Material, paragraph, ratioOf, section } from '../tables.js';
import { monthLabel } from '../words/dates.js';

/** Where the whole stands: against the plan, other months, and the goal. */
export function keyFigures(material: Material): Section {
  const blocks = [ratioTable(material), comparisonTable(material), goal(material)];
  return section('keyFigures', material.words.sections.keyFigures, blocks);
}

function ratioTable({ report, words }: Material): Table {
  const amounts = (measure: KeyFigure['measure']) => (measure === 'customers' ? count : vnd);
  return {
    kind: 'table',
    id: 'key_figures',
    caption: words.captions.keyFigures,
    columns: [
      column(words, 'measure', 'text'),
      column(words, 'cashless', 'count'),
      column(words, 'total', 'count'),
      column(words, 'ratio', 'percent', ratioOf('cashless', 'total')),
      column(words, 'target', 'percent'),
      column(words, 'gap', 'points', differenceOf('ratio', 'target')),
    ],
    rows: report.keyFigures.map(({ measure, cashless, total, ratio, target, gap }) => [
      text(words.measures[measure]),
      amounts(measure)(known(cashless, total)),
      amounts(measure)(known(total, total)),
      percent(ratio),
      percent(target, words.noTarget),
      points(gap),
    ]),
  };
}

function comparisonTable({ report, words }: Material): Table {
  const { comparison } = words;
  const { month } = report;
  const rows = report.keyFigures.flatMap((figure): Cell[][] => {
    const row = (against: string, now: Ratio | null, before: Ratio | null) => [
      text(words.measures[figure.measure]),
      text(against),
      percent(now),
      percent(before),
      points(difference(now, before)),
    ];
    const { yearToDate } = figure;
    return [
      row(comparison.previous(before(month, 1)), figure.ratio, figure.previousRatio),
      row(comparison.yearAgo(before(month, 12)), figure.ratio, figure.yearAgoRatio),
      row(comparison.yearToDate(month), yearToDate.ratio, yearToDate.yearAgoRatio),
    ];
  });
  return {
    kind: 'table',
    id: 'comparisons',
    caption: words.captions.comparisons,
    columns: [
      column(words, 'measure', 'text'),
      column(words, 'against', 'text'),
      column(words, 'ratio', 'percent'),
      column(words, 'compared', 'percent'),
      column(words, 'difference', 'points', differenceOf('ratio', 'compared')),
    ],
    rows,
  };
}

function goal({ report: { goal, total }, words }: Material): Block {
  if (!goal) return paragraph(words.noGoal);
  return {
    kind: 'table',
    id: 'goal',
    caption: words.captions.goal,
    columns: [
      column(words, 'goal_month', 'text'),
      column(words, 'ratio', 'percent'),
      column(words, 'goal_target', 'percent'),
      column(words, 'goal_gap', 'points', differenceOf('ratio', 'goal_target')),
      column(words, 'to_convert', 'count'),
      column(words, 'months_left', 'count'),
    ],
    rows: [
      [
        text(monthLabel(monthOf(goal.year, 12))),
        percent(total.customers.ratio),
        percent(goal.target),
        points(goal.gap),
        count(goal.customersToConvert),
        count(goal.monthsLeft),
      ],
    ],
  };
}

function before(month: Month, months: number): Month {
  return addMonths(month, -months);
}
