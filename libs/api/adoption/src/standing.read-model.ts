import { Database } from '@cashlight/api-platform';
import type { Scope } from '@cashlight/api-reference';
import type { Measure, Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** One unit's month in one measure; VND for amounts. */
export interface MonthFigure {
  readonly unitId: number;
  readonly month: Month;
  readonly cashless: bigint;
  readonly total: bigint;
}

type Row = Pick<MonthFigure, 'unitId' | 'month'> & {
  readonly cashless: string | null;
  readonly total: string;
};

@Injectable()
export class StandingReadModel {
  constructor(private readonly database: Database) {}

  /** Those of the months that have data, of units, each standing for all below it; by month. */
  async months(scopes: readonly Scope[], months: readonly Month[], measure: Measure): Promise<MonthFigure[]> {
    const pairs = scopes.flatMap(({ unit, memberIds }) =>
      memberIds.map((member) => [unit.id, member] as const),
    );
    const rows = await this.database.query<Row>(
      `WITH scope AS (
         SELECT * FROM unnest($1::int[], $2::int[]) AS scope (unit_id, member_id)
       ), cell AS (
         SELECT scope.unit_id, rollup.month, channel.cashless,
                CASE $4 WHEN 'customers' THEN rollup.customers
                        WHEN 'payments' THEN rollup.payments
                        ELSE rollup.amount_vnd END AS counted
         FROM scope
         JOIN rollup ON rollup.unit_id = scope.member_id
         JOIN channel ON channel.id = rollup.channel_id
         WHERE rollup.month = ANY ($3::date[])
       )
       SELECT unit_id AS "unitId", to_char(month, 'YYYY-MM') AS month,
              sum(counted) FILTER (WHERE cashless) AS cashless, sum(counted) AS total
       FROM cell
       GROUP BY unit_id, cell.month
       ORDER BY cell.month`,
      [
        pairs.map(([unit]) => unit),
        pairs.map(([, member]) => member),
        months.map((month) => `${month}-01`),
        measure,
      ],
    );
    return rows.map((row) => ({ ...row, cashless: BigInt(row.cashless ?? 0), total: BigInt(row.total) }));
  }
}
