import { Database } from '@cashlight/api-platform';
import type { Scope } from '@cashlight/api-reference';
import type { Measure } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { PlanBook, type TargetRow } from './plan-book.js';

/** A target as it was given. */
export interface GivenTarget {
  readonly unitCode: string;
  readonly year: number;
  /** 0: the year's (December) */
  readonly month: number;
  readonly measure: Measure;
  readonly percent: string;
}

/** Reads targets, and the actual Decembers that a path starts from. */
@Injectable()
export class TargetReadModel {
  constructor(private readonly database: Database) {}

  /** Every target, or a year's, by unit in the order of the reference list. */
  async given(year: number | null): Promise<GivenTarget[]> {
    return this.database.query<GivenTarget>(
      `SELECT unit.code AS "unitCode", target.year, target.month, target.measure, target.target_pct::text AS percent
       FROM target
       JOIN unit ON unit.id = target.unit_id
       WHERE $1::int IS NULL OR target.year = $1
       ORDER BY target.year, unit.id, array_position(ARRAY['customers', 'payments', 'amount'], target.measure), target.month`,
      [year],
    );
  }

  /**
   * The plans of units for years, both ends included, in one statement. A unit stands for all below it in the December
   * that its line starts from.
   */
  async plans(
    scopes: readonly Scope[],
    years: { readonly from: number; readonly to: number },
    measure: Measure,
  ): Promise<PlanBook> {
    const pairs = scopes.flatMap(({ unit, memberIds }) =>
      memberIds.map((member) => [unit.id, member] as const),
    );
    if (pairs.length === 0) return new PlanBook([]);
    const rows = await this.database.query<TargetRow>(
      `WITH scope AS (
         SELECT * FROM unnest($1::int[], $2::int[]) AS scope (unit_id, member_id)
       ), cell AS (
         SELECT scope.unit_id, extract(year FROM rollup.month)::int AS year, channel.cashless,
                CASE $5 WHEN 'customers' THEN rollup.customers
                        WHEN 'payments' THEN rollup.payments
                        ELSE rollup.amount_vnd END AS counted
         FROM scope
         JOIN rollup ON rollup.unit_id = scope.member_id
         JOIN channel ON channel.id = rollup.channel_id
         WHERE rollup.month = ANY (ARRAY(SELECT make_date(year, 12, 1) FROM generate_series($3::int - 1, $4::int - 1) AS year))
       ), december AS (
         SELECT unit_id, year, sum(counted) FILTER (WHERE cashless) AS cashless, sum(counted) AS total
         FROM cell
         GROUP BY unit_id, year
       )
       SELECT target.unit_id AS "unitId", target.year, target.month, target.target_pct::text AS percent,
              december.cashless AS "startCashless", december.total AS "startTotal"
       FROM target
       LEFT JOIN december ON december.unit_id = target.unit_id AND december.year = target.year - 1
       WHERE target.unit_id = ANY ($1) AND target.year BETWEEN $3 - 1 AND $4 AND target.measure = $5`,
      [pairs.map(([unit]) => unit), pairs.map(([, member]) => member), years.from, years.to, measure],
    );
    return new PlanBook(rows);
  }
}
