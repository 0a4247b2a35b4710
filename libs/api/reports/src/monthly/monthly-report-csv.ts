import { type Month, monthOf, monthOfYear, type Ratio, yearOf } from '@cashlight/domain';
import { type Cell, NOTHING, percent, points, text, whole } from '../csv/cell.js';
import { csvText } from '../csv/csv-text.js';
import type { Comparison, KeyFigure, MonthlyReport, ShareLine, UnitLine } from './monthly-report.js';
import { type ReportWords, reportWords } from './report-words.js';

type Row = readonly Cell[];

/**
 * The report as a file that Excel in its language opens right at a double click: in Vietnamese semicolons and decimal
 * commas, in English commas and decimal dots. The same figures give the same bytes.
 */
export function monthlyReportCsv(report: MonthlyReport): string {
  const writer = new ReportWriter(report, reportWords[report.language]);
  return csvText(writer.rows(), report.language === 'vi' ? ';' : ',');
}

/** The columns of the table by unit, in the order of `unit()`. */
const UNIT_COLUMNS = [
  'code',
  'unit',
  'customers',
  'cashless',
  'ratio',
  'target',
  'gap',
  'change',
  'yearAgoChange',
  'yearToDate',
  'amountRatio',
  'toConvert',
] as const;

class ReportWriter {
  private readonly columns: ReportWords['columns'];

  constructor(
    private readonly report: MonthlyReport,
    private readonly words: ReportWords,
  ) {
    this.columns = words.columns;
  }

  rows(): Row[] {
    const { sections } = this.words;
    return [
      ...this.head(),
      ...section(
        sections.finding,
        this.report.finding.map((sentence) => [text(sentence)]),
      ),
      ...section(sections.keyFigures, this.keyFigures()),
      ...section(sections.goal, this.goal()),
      ...section(sections.units, this.units()),
      ...section(sections.groups, this.groups()),
      ...section(sections.channels, this.channels()),
      ...section(sections.providers, this.providers()),
      ...section(sections.data, this.data()),
      ...section(
        sections.definitions,
        this.words.definitions.map((row) => row.map(text)),
      ),
    ];
  }

  private head(): Row[] {
    const { report, words } = this;
    const sample = report.data.sample ? [[text(words.sample)]] : [];
    return [
      [text(words.title)],
      [text(report.unitName ?? words.wholeOrganisation)],
      [text(monthLabel(report.month))],
      ...sample,
    ];
  }

  private keyFigures(): Row[] {
    const {
      measure,
      cashless,
      all,
      ratio,
      target,
      gap,
      previous,
      change,
      yearAgo,
      yearAgoChange,
      yearToDate,
    } = this.columns;
    const header = [
      measure,
      cashless,
      all,
      ratio,
      target,
      gap,
      previous,
      change,
      yearAgo,
      yearAgoChange,
      yearToDate,
    ];
    return [header.map(text), ...this.report.keyFigures.map((figure) => this.keyFigure(figure))];
  }

  private keyFigure(figure: KeyFigure): Row {
    return [
      text(this.words.measures[figure.measure]),
      whole(figure.cashless),
      whole(figure.total),
      this.percent(figure.ratio),
      this.target(figure),
      this.points(figure.gap),
      this.percent(figure.previousRatio),
      this.points(figure.change),
      this.percent(figure.yearAgoRatio),
      this.points(figure.yearAgoChange),
      this.percent(figure.yearToDateRatio),
    ];
  }

  private goal(): Row[] {
    const { goal } = this.report;
    const { goalMonth, target, gap, toConvert, monthsLeft } = this.columns;
    if (!goal) return [[text(this.words.noTarget)]];
    return [
      [goalMonth, target, gap, toConvert, monthsLeft].map(text),
      [
        text(monthLabel(monthOf(goal.year, 12))),
        this.percent(goal.target),
        this.points(goal.gap),
        count(goal.customersToConvert),
        whole(goal.monthsLeft),
      ],
    ];
  }

  private units(): Row[] {
    const { units, total } = this.report;
    if (units.length === 0) return [];
    const name = total.name === '' ? this.words.total : `${this.words.total}: ${total.name}`;
    const header = UNIT_COLUMNS.map((column) => text(this.columns[column]));
    return [header, ...[...units, { ...total, name }].map((line) => this.unit(line))];
  }

  private unit({ code, name, customers, ...line }: UnitLine): Row {
    return [
      text(code),
      text(name),
      whole(customers.total),
      whole(customers.cashless),
      this.percent(customers.ratio),
      this.target(customers),
      this.points(customers.gap),
      this.points(customers.change),
      this.points(customers.yearAgoChange),
      this.percent(line.yearToDateRatio),
      this.percent(line.amountRatio),
      count(line.customersToConvert),
    ];
  }

  private groups(): Row[] {
    const lines = this.report.groups.map((line) => [
      text(this.words.groups[line.group]),
      ...this.shares(line),
    ]);
    return [[text(this.columns.group), ...this.shareHeader()], ...lines];
  }

  private channels(): Row[] {
    const { channel, group, isCashless } = this.columns;
    const lines = this.report.channels.map((line) => [
      text(line.name),
      text(this.words.groups[line.group]),
      text(line.cashless ? this.words.yes : this.words.no),
      ...this.shares(line),
    ]);
    return [[...[channel, group, isCashless].map(text), ...this.shareHeader()], ...lines];
  }

  private providers(): Row[] {
    const lines = this.report.providers.map((line) => [
      text(line.name ?? this.words.noProvider),
      ...this.shares(line),
    ]);
    return [[text(this.columns.provider), ...this.shareHeader()], ...lines];
  }

  private data(): Row[] {
    const { data, missingUnits } = this.report;
    const { dataUntil, unitsWithData, missingUnits: missing } = this.words;
    const until = data.dataUntil?.split('-').reverse().join('/');
    return [
      [text(dataUntil), until === undefined ? NOTHING : text(until)],
      [text(unitsWithData), text(`${String(data.unitsWithData)} / ${String(data.units)}`)],
      ...(missingUnits.length > 0 ? [[missing, ...missingUnits].map(text)] : []),
    ];
  }

  private shareHeader(): Row {
    const { customers, payments, amount, share } = this.columns;
    return [customers, share, payments, share, amount, share].map(text);
  }

  private shares({ customers, payments, amountVnd }: ShareLine): Row {
    return [customers, payments, amountVnd].flatMap((part) => [whole(part.count), this.percent(part.share)]);
  }

  private target({ target }: Comparison): Cell {
    return target ? this.percent(target) : text(this.words.noTarget);
  }

  private percent(value: Ratio | null): Cell {
    return percent(value, this.report.language);
  }

  private points(value: Ratio | null): Cell {
    return points(value, this.report.language);
  }
}

/** A blank line, the title, the rows; nothing when there are none. */
function section(title: string, rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [[], [text(title)], ...rows];
}

function count(value: bigint | null): Cell {
  return value === null ? NOTHING : whole(value);
}

/** `12/2022`, in either language. */
function monthLabel(month: Month): string {
  return `${String(monthOfYear(month)).padStart(2, '0')}/${String(yearOf(month))}`;
}
