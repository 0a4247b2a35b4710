import { Database } from '@cashlight/api-platform';
import type { ChannelGroup } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { Dimension } from './adoption.types.js';
import type { CubeQuestion } from './question.js';

/** The values of a row's dimensions; those not grouped by are absent. */
export interface CubeKeys {
  readonly month?: Month;
  readonly quarter?: string;
  readonly year?: number;
  readonly unitCode?: string;
  readonly channelCode?: string;
  readonly channelGroup?: ChannelGroup;
  readonly providerCode?: string | null;
}

const FIGURES = [
  'customers',
  'cashlessCustomers',
  'payments',
  'cashlessPayments',
  'amountVnd',
  'cashlessAmountVnd',
  'wholeCustomers',
  'wholePayments',
  'wholeAmountVnd',
] as const;

/** Exact sums; `whole…` are those of the row's months and units, whatever the channel and provider. VND for amounts. */
export type CubeFigures = Readonly<Record<(typeof FIGURES)[number], bigint>>;
export type CubeRow = CubeKeys & CubeFigures;

interface Column {
  readonly name: keyof CubeKeys;
  /** a column of the joined tables; texts sort by code point */
  readonly source: string;
  /** whether a row's whole is bounded by it */
  readonly ofWhole: boolean;
}

const COLUMNS: Readonly<Record<Dimension, Column>> = {
  MONTH: { name: 'month', source: 'calendar.name', ofWhole: true },
  QUARTER: { name: 'quarter', source: 'calendar.quarter', ofWhole: true },
  YEAR: { name: 'year', source: 'calendar.year', ofWhole: true },
  UNIT: { name: 'unitCode', source: 'unit.code', ofWhole: true },
  CHANNEL: { name: 'channelCode', source: 'channel.code', ofWhole: false },
  CHANNEL_GROUP: { name: 'channelGroup', source: 'channel.channel_group COLLATE "C"', ofWhole: false },
  PROVIDER: { name: 'providerCode', source: 'provider.code', ofWhole: false },
};

/** Adds up the rollup by any dimensions, in one statement. */
@Injectable()
export class CubeReadModel {
  constructor(private readonly database: Database) {}

  async rows(question: CubeQuestion): Promise<CubeRow[]> {
    const { period, tree, units } = question;
    const unitIds = units?.flatMap((unit) => tree.scopeOf(unit).memberIds) ?? null;
    const replaced = [...tree.replaced];
    const isMoved = replaced.length > 0;
    const rows = await this.database.query<CubeKeys & Record<keyof CubeFigures, string>>(
      statementFor(
        question.groupBy.map((dimension) => COLUMNS[dimension]),
        isMoved ? MOVED_UNITS : 'JOIN unit ON unit.id = rollup.unit_id',
      ),
      [
        `${period.from}-01`,
        `${period.to}-01`,
        unitIds,
        question.channelIds,
        question.channelGroups,
        question.providerIds,
        ...(isMoved ? [replaced.map(([{ id }]) => id), replaced.map(([, standIn]) => standIn)] : []),
      ],
    );
    return rows.map((row) => ({ ...row, ...figuresOf(row) }));
  }
}

/** What a replaced unit ($7) has made counts to the one that stands for it ($8). */
const MOVED_UNITS = `
  LEFT JOIN unnest($7::int[], $8::int[]) AS moved (unit_id, stand_in_id) ON moved.unit_id = rollup.unit_id
  JOIN unit ON unit.id = coalesce(moved.stand_in_id, rollup.unit_id)`;

/** @param unitJoin joins the unit that a cell of the rollup counts to */
function statementFor(columns: readonly Column[], unitJoin: string): string {
  const names = columns.map(({ name }) => `"${name}"`);
  const whole = columns.filter(({ ofWhole }) => ofWhole).map(({ name }) => `"${name}"`);
  return `
    WITH calendar AS (
      SELECT first::date AS month, to_char(first, 'YYYY-MM') COLLATE "C" AS name,
             to_char(first, 'YYYY-"Q"Q') COLLATE "C" AS quarter, extract(year FROM first)::int AS year
      FROM generate_series($1::date::timestamp, $2::date::timestamp, interval '1 month') AS first
    ), cell AS (
      SELECT ${columns.map(({ name, source }) => `${source} AS "${name}",`).join(' ')}
             rollup.customers, rollup.payments, rollup.amount_vnd, channel.cashless,
             ($4::int[] IS NULL OR rollup.channel_id = ANY ($4))
               AND ($5::text[] IS NULL OR channel.channel_group = ANY ($5))
               AND ($6::int[] IS NULL OR rollup.provider_id = ANY ($6)) AS chosen
      FROM rollup
      JOIN calendar ON calendar.month = rollup.month
      ${unitJoin}
      JOIN channel ON channel.id = rollup.channel_id
      LEFT JOIN provider ON provider.id = rollup.provider_id
      WHERE rollup.month BETWEEN $1 AND $2 AND ($3::int[] IS NULL OR rollup.unit_id = ANY ($3))
    ), total AS (
      SELECT ${names.map((name) => `${name},`).join(' ')}
             count(*) FILTER (WHERE chosen) AS cells,
             sum(customers) FILTER (WHERE chosen) AS "customers",
             sum(customers) FILTER (WHERE chosen AND cashless) AS "cashlessCustomers",
             sum(payments) FILTER (WHERE chosen) AS "payments",
             sum(payments) FILTER (WHERE chosen AND cashless) AS "cashlessPayments",
             sum(amount_vnd) FILTER (WHERE chosen) AS "amountVnd",
             sum(amount_vnd) FILTER (WHERE chosen AND cashless) AS "cashlessAmountVnd",
             sum(sum(customers)) OVER whole AS "wholeCustomers",
             sum(sum(payments)) OVER whole AS "wholePayments",
             sum(sum(amount_vnd)) OVER whole AS "wholeAmountVnd"
      FROM cell
      ${names.length > 0 ? `GROUP BY ${names.join(', ')}` : ''}
      WINDOW whole AS (${whole.length > 0 ? `PARTITION BY ${whole.join(', ')}` : ''})
    )
    SELECT ${[...names, ...FIGURES.map((figure) => `"${figure}"`)].join(', ')}
    FROM total
    ${names.length > 0 ? `WHERE cells > 0 ORDER BY ${names.map((name) => `${name} NULLS LAST`).join(', ')}` : ''}`;
}

/** A sum over nothing is null in SQL and 0 here. */
function figuresOf(row: Readonly<Record<keyof CubeFigures, string | null>>): CubeFigures {
  const exact = FIGURES.map((figure) => [figure, BigInt(row[figure] ?? 0)] as const);
  return Object.fromEntries(exact) as CubeFigures;
}
