import { difference } from '@cashlight/domain';
import type { PlanLine } from '../../monthly/monthly-report.js';
import { count, nothing, percent, points, text } from '../cells.js';
import type { Block, Cell, Section, Table } from '../document.js';
import { column, columnUnder, differenceOf, linesOf, type Material, paragraph, section } from '../tables.js';

/** What the next month asks of each unit, and what the units will do. */
export function plan(material: Material): Section {
  const { report, words } = material;
  const { month } = report.nextMonth;
  return section('plan', words.plan.heading(month), planBlocks(material));
}

function planBlocks(material: Material): Block[] {
  const { report, words } = material;
  const { month, units, total } = report.nextMonth;
  const known = [...units, total].some(({ target }) => target);
  const texts = planTexts(material);
  const listed = new Set([...units, total].map(({ code }) => code));
  const withTexts = [...listed].some((code) => texts.has(code));
  const others = [...texts].filter(([code]) => !listed.has(code));
  return [
    ...(known ? [] : [paragraph(words.plan.none(month))]),
    ...(known || withTexts ? [planTable(material, withTexts ? texts : null)] : []),
    // Of units further below, and of those that end before the next month.
    ...others.map(([code, text]) => paragraph(`${report.unitNames.get(code) ?? code}: ${text}`)),
  ];
}

/** What the units will do, by their codes; of each its lines as one. */
function planTexts({ paper }: Material): ReadonlyMap<string, string> {
  const written = paper.notes.unitPlans.map(
    ({ unitCode, text: given }) => [unitCode, inOneLine(given)] as const,
  );
  return new Map(written.filter(([, given]) => given !== ''));
}

/** Lines one after the other: a semicolon stands where a line ends without a mark. */
function inOneLine(given: string): string {
  const lines = linesOf(given);
  return lines
    .map((line, place) => (place < lines.length - 1 && !/[.;:,!?]$/.test(line) ? `${line};` : line))
    .join(' ');
}

/** @param texts what the units will do; null: the table tells nothing of it */
function planTable({ report, words }: Material, texts: ReadonlyMap<string, string> | null): Table {
  const { month, units, total } = report.nextMonth;
  const lines = units.length > 0 ? units : [total];
  const row = (line: PlanLine): Cell[] => {
    const written = texts?.get(line.code);
    return [
      text(line.code),
      text(line.name),
      percent(line.target, words.noTarget),
      percent(line.ratio),
      points(difference(line.target, line.ratio)),
      count(line.customersToConvert),
      ...(texts ? [written === undefined ? nothing() : text(written)] : []),
    ];
  };
  const name = total.name === '' ? words.total : `${words.total}: ${total.name}`;
  return {
    kind: 'table',
    id: 'plan',
    caption: words.plan.caption(month),
    columns: [
      column(words, 'code', 'text'),
      column(words, 'unit', 'text'),
      columnUnder(words.plan.target(month), 'next_target', 'percent'),
      columnUnder(words.plan.actual(report.month), 'ratio', 'percent'),
      column(words, 'next_change', 'points', differenceOf('next_target', 'ratio')),
      columnUnder(words.plan.toConvert(month), 'next_convert', 'count'),
      ...(texts ? [column(words, 'unit_plan', 'text')] : []),
    ],
    rows: lines.map(row),
    ...(units.length > 0 ? { total: row({ ...total, name }) } : {}),
  };
}
