import { compareRatios, shortUnitName, toFloat } from '@cashlight/domain';
import type { UnitLine } from '../../monthly/monthly-report.js';
import { count, known, nothing, percent, points, text } from '../cells.js';
import type { Cell, Chart, Column, Section, Table } from '../document.js';
import {
  column,
  columnUnder,
  differenceOf,
  type Material,
  paragraph,
  rankOf,
  ratioOf,
  section,
  SUMMED,
} from '../tables.js';
import type { ReportWords } from '../words/words.js';

/** The units right below; null where there are none. */
export function units(material: Material): Section | null {
  const { report, words } = material;
  if (report.units.length === 0) return null;
  const chart = unitChart(material);
  return section('units', words.sections.units, [
    ...(chart ? [chart] : []),
    unitTable(material),
    ...(addsUp(material) ? [] : [paragraph(words.unitsApart)]),
    ...otherGoals(material).map(paragraph),
    comparedTable(material),
  ]);
}

/** Bars from the highest ratio down; units without data last. */
function unitChart({ report, words }: Material): Chart | null {
  const sorted = [...report.units].sort(higherFirst);
  const known = sorted.flatMap(({ name, customers: { ratio } }) =>
    ratio ? [{ label: shortUnitName(name), value: ratio }] : [],
  );
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest || !lowest) return null;
  const planned = sorted.some(({ customers }) => customers.target);
  const values = sorted.map(({ customers }) => toFloat(customers.ratio));
  const targets = sorted.map(({ customers }) => toFloat(customers.target));
  return {
    kind: 'chart',
    id: 'units_chart',
    form: 'bars',
    title: words.chart.units,
    finding: words.chart.unitsFinding(highest, lowest),
    labels: sorted.map(({ name }) => shortUnitName(name).normalize('NFC')),
    series: [
      { name: words.chart.actual, role: 'actual', values },
      ...(planned ? [{ name: words.chart.target, role: 'target', values: targets } as const] : []),
    ],
  };
}

function higherFirst({ customers: left }: UnitLine, { customers: right }: UnitLine): number {
  if (left.ratio && right.ratio) return compareRatios(right.ratio, left.ratio);
  return Number(right.ratio !== null) - Number(left.ratio !== null);
}

function unitTable({ report, words }: Material): Table {
  return {
    kind: 'table',
    id: 'units',
    caption: words.captions.units,
    columns: unitColumns({ report, words }),
    rows: report.units.map((line) => unitRow(line, words)),
    total: unitRow(totalLine({ report, words }), words),
  };
}

function unitColumns({ report, words }: Pick<Material, 'report' | 'words'>): Column[] {
  const sum = addsUp({ report, words }) ? SUMMED : {};
  const year = goalYear(report);
  return [
    column(words, 'code', 'text'),
    column(words, 'unit', 'text'),
    column(words, 'customers', 'count', sum),
    column(words, 'cashless', 'count', sum),
    column(words, 'ratio', 'percent', ratioOf('cashless', 'customers')),
    column(words, 'rank', 'rank', rankOf('ratio')),
    column(words, 'target', 'percent'),
    column(words, 'gap', 'points', differenceOf('ratio', 'target')),
    column(words, 'previous', 'percent'),
    column(words, 'change', 'points', differenceOf('ratio', 'previous')),
    year === null
      ? column(words, 'to_convert', 'count')
      : columnUnder(words.goal.toConvert(year), 'to_convert', 'count'),
  ];
}

/** Whose December the customers to convert refer to: that of the whole, else the first that a unit has. */
function goalYear({ total, units }: Material['report']): number | null {
  const years = units.flatMap((unit) => unit.goalYear ?? []);
  return total.goalYear ?? (years.length > 0 ? Math.min(...years) : null);
}

/** The units whose target is of another year than the column says. */
function otherGoals({ report, words }: Pick<Material, 'report' | 'words'>): string[] {
  const said = goalYear(report);
  const years = new Set(report.units.flatMap((unit) => unit.goalYear ?? []));
  return [...years]
    .filter((year) => year !== said)
    .sort()
    .map((year) => {
      const names = report.units.filter((unit) => unit.goalYear === year).map(({ name }) => name);
      return words.goal.others(year, names);
    });
}

function unitRow({ code, name, customers, rank, customersToConvert }: UnitLine, words: ReportWords): Cell[] {
  const { cashless, total, ratio, target, gap, previousRatio, change } = customers;
  return [
    text(code),
    text(name),
    count(known(total, total)),
    count(known(cashless, total)),
    percent(ratio),
    rank === null ? nothing() : count(rank),
    percent(target, words.noTarget),
    points(gap),
    percent(previousRatio),
    points(change),
    count(customersToConvert),
  ];
}

function comparedTable({ report, words }: Material): Table {
  const row = ({ code, name, customers, yearToDateRatio, amountRatio }: UnitLine): Cell[] => [
    text(code),
    text(name),
    percent(customers.ratio),
    percent(customers.yearAgoRatio),
    points(customers.yearAgoChange),
    percent(yearToDateRatio),
    percent(amountRatio),
  ];
  return {
    kind: 'table',
    id: 'units_compared',
    caption: words.captions.unitsCompared,
    columns: [
      column(words, 'code', 'text'),
      column(words, 'unit', 'text'),
      column(words, 'ratio', 'percent'),
      column(words, 'year_ago', 'percent'),
      column(words, 'year_ago_change', 'points', differenceOf('ratio', 'year_ago')),
      column(words, 'year_to_date', 'percent'),
      column(words, 'amount_ratio', 'percent'),
    ],
    rows: report.units.map(row),
    total: row(totalLine({ report, words })),
  };
}

function totalLine({ report: { total }, words }: Pick<Material, 'report' | 'words'>): UnitLine {
  return { ...total, name: total.name === '' ? words.total : `${words.total}: ${total.name}` };
}

/** Whether the units make up all of it: a unit that got others below it has figures of its own from before. */
function addsUp({ report: { units, total } }: Pick<Material, 'report' | 'words'>): boolean {
  const customers = units.reduce((sum, line) => sum + line.customers.total, 0n);
  const cashless = units.reduce((sum, line) => sum + line.customers.cashless, 0n);
  return customers === total.customers.total && cashless === total.customers.cashless;
}
