import { difference, type Ratio, ratio } from '@cashlight/domain';
import type { ShareLine } from '../../monthly/monthly-report.js';
import { count, percent, points, text, vnd } from '../cells.js';
import type { Block, Cell, Column, Section, Table } from '../document.js';
import { column, differenceOf, type Material, paragraph, section, shareOf, SUMMED } from '../tables.js';
import type { PlainColumnName, ReportWords, ShareSubject } from '../words/words.js';

/** The mix by channel group and by channel. */
export function channels({ report, words }: Material): Section {
  const groups = report.groups.map((line) => ({ line, names: [words.groups[line.group]] }));
  const named = report.channels.map((line) => ({
    line,
    names: [words.groups[line.group], line.name, line.cashless ? words.yes : words.no],
  }));
  return section('channels', words.sections.channels, [
    ...shareTables('groups', ['group'], groups, words),
    ...shareTables('channels', ['group', 'channel', 'is_cashless'], named, words),
  ]);
}

/** The banks and intermediaries that collected. */
export function providers({ report, words }: Material): Section {
  const named = report.providers.map((line) => ({ line, names: [line.name ?? words.noProvider] }));
  return section('providers', words.sections.providers, shareTables('providers', ['provider'], named, words));
}

/** A line of shares under the texts that it begins with. */
interface Named {
  readonly line: ShareLine;
  readonly names: readonly string[];
}

/** Two tables, so that each fits a page: of customers against the month before, and of payments and amount. */
function shareTables(
  id: ShareSubject,
  names: readonly PlainColumnName[],
  lines: readonly Named[],
  words: ReportWords,
): Block[] {
  if (lines.length === 0) return id === 'groups' ? [] : [paragraph(words.noData)];
  const [customers, money] = words.shareCaptions[id];
  const table = (tableId: string, caption: string, named: number, figures: Figures): Table => ({
    kind: 'table',
    id: tableId,
    caption,
    columns: [...names.slice(0, named).map((name) => column(words, name, 'text')), ...figures.columns(words)],
    rows: lines.map(({ line, names: own }) => [...own.slice(0, named).map(text), ...figures.cells(line)]),
    total: [
      ...names.slice(0, named).map((_, place) => text(place === 0 ? words.total : '')),
      ...figures.cells(sumOf(lines)),
    ],
  });
  return [
    table(id, customers, names.length, { columns: customerColumns, cells: customerCells }),
    table(`${id}_money`, money, Math.min(names.length, 2), { columns: moneyColumns, cells: moneyCells }),
  ];
}

/** The figures of a line, and what stands above them. */
interface Figures {
  readonly columns: (words: ReportWords) => Column[];
  readonly cells: (line: ShareLine) => Cell[];
}

function customerColumns(words: ReportWords): Column[] {
  return [
    column(words, 'customers', 'count', SUMMED),
    column(words, 'share', 'percent', shareOf('customers')),
    column(words, 'previous_share', 'percent'),
    column(words, 'share_change', 'points', differenceOf('share', 'previous_share')),
  ];
}

function customerCells({ customers, previousShare }: ShareLine): Cell[] {
  return [
    count(customers.count),
    percent(customers.share),
    percent(previousShare),
    points(difference(customers.share, previousShare)),
  ];
}

function moneyColumns(words: ReportWords): Column[] {
  return [
    column(words, 'payments', 'count', SUMMED),
    column(words, 'payments_share', 'percent', shareOf('payments')),
    column(words, 'amount', 'vnd', SUMMED),
    column(words, 'amount_share', 'percent', shareOf('amount')),
  ];
}

function moneyCells({ payments, amountVnd }: ShareLine): Cell[] {
  return [count(payments.count), percent(payments.share), vnd(amountVnd.count), percent(amountVnd.share)];
}

/** All lines together: the whole, of which they are the parts. */
function sumOf(lines: readonly Named[]): ShareLine {
  const sum = (part: 'customers' | 'payments' | 'amountVnd') => {
    const all = lines.reduce((total, { line }) => total + line[part].count, 0n);
    return { count: all, share: ratio(all, all) };
  };
  return {
    customers: sum('customers'),
    previousShare: lines.some(({ line }) => line.previousShare) ? WHOLE : null,
    payments: sum('payments'),
    amountVnd: sum('amountVnd'),
  };
}

const WHOLE: Ratio = { numerator: 1n, denominator: 1n };
