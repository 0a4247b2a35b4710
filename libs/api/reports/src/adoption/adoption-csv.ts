import type { AdoptionRow } from '@cashlight/api-adoption';
import { type Cell, decimal, EMPTY, text, whole } from '../csv/cell.js';
import { csvText } from '../csv/csv-text.js';

type Column = readonly [name: string, cell: (row: AdoptionRow) => Cell];

const optional = (value: string | null): Cell => (value === null ? EMPTY : text(value));

/** Always all of them, in this order, so that a spreadsheet's query stays right when the grouping changes. */
const COLUMNS: readonly Column[] = [
  ['month', (row) => optional(row.month)],
  ['quarter', (row) => optional(row.quarter)],
  ['year', (row) => (row.year === null ? EMPTY : whole(row.year))],
  ['unitCode', (row) => optional(row.unitCode)],
  ['channelCode', (row) => optional(row.channelCode)],
  ['channelGroup', (row) => optional(row.channelGroup)],
  ['providerCode', (row) => optional(row.providerCode)],
  ['customers', (row) => whole(row.customers)],
  ['cashlessCustomers', (row) => whole(row.cashlessCustomers)],
  ['payments', (row) => whole(row.payments)],
  ['cashlessPayments', (row) => whole(row.cashlessPayments)],
  ['amountVnd', (row) => whole(row.amountVnd)],
  ['cashlessAmountVnd', (row) => whole(row.cashlessAmountVnd)],
  ['ratio.customers', (row) => decimal(row.ratio.customers)],
  ['ratio.payments', (row) => decimal(row.ratio.payments)],
  ['ratio.amount', (row) => decimal(row.ratio.amount)],
  ['share.customers', (row) => decimal(row.share.customers)],
  ['share.payments', (row) => decimal(row.share.payments)],
  ['share.amount', (row) => decimal(row.share.amount)],
  ['target', (row) => decimal(row.target)],
  ['gap', (row) => decimal(row.gap)],
];

/** Rows of the cube as CSV for programs: comma, plain decimals with a dot, fractions rather than percentages, amounts in VND. */
export function adoptionCsv(rows: readonly AdoptionRow[]): string {
  const header = COLUMNS.map(([name]) => text(name));
  return csvText([header, ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))], ',');
}
