import type { Database } from '@cashlight/api-platform';
import { addMonths, type Month, MONTHS_BEFORE, type Period, type ProviderMonths } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** Where to read: the database, or a transaction that is to see what it waited for. */
export type Reads = Pick<Database, 'query'>;

/** What there is for a unit and month: data, a customer base, or both. */
export interface Holding {
  readonly unitId: number;
  readonly month: Month;
  /** null: no data */
  readonly source: 'RECORDS' | 'SUMMARIES' | null;
  readonly records: bigint;
  /** customer-months */
  readonly customers: bigint;
  /** active customers; null: not given */
  readonly baseCustomers: bigint | null;
  /** the last day paid in Viet Nam, YYYY-MM-DD; null without records */
  readonly lastPaidAt: string | null;
}

/** How far back it is looked for how long a provider had come in a row. */
const PROVIDER_MONTHS = 12;

/** Reads what has come, by unit and month. */
@Injectable()
export class CompletenessReadModel {
  /** Everything that there is in a period and in the months just before that it is compared with. */
  holdings(on: Reads, { from, to }: Period): Promise<Holding[]> {
    return on.query<Holding>(
      `WITH counted AS (
         SELECT month, unit_id, sum(customers)::bigint AS customers
         FROM rollup
         WHERE month >= $1::date AND month < $2::date
         GROUP BY month, unit_id
       )
       SELECT unit_id AS "unitId", to_char(month, 'YYYY-MM') AS month, source, coalesce(records, 0) AS records,
              coalesce(counted.customers, 0) AS customers, base.customers AS "baseCustomers",
              to_char(last_paid_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "lastPaidAt"
       FROM unit_month
       FULL JOIN customer_base AS base USING (month, unit_id)
       LEFT JOIN counted USING (month, unit_id)
       WHERE month >= $1::date AND month < $2::date`,
      [firstDay(addMonths(from, -MONTHS_BEFORE)), firstDay(addMonths(to, 1))],
    );
  }

  /** In which months, up to this one, payments through each provider came from each unit; in the order of the reference lists. */
  providerMonths(on: Reads, month: Month): Promise<ProviderMonths[]> {
    return on.query<ProviderMonths>(
      `SELECT provider.code AS "providerCode", unit.code AS "unitCode",
              array_agg(DISTINCT to_char(rollup.month, 'YYYY-MM')) AS months
       FROM rollup
       JOIN provider ON provider.id = rollup.provider_id
       JOIN unit ON unit.id = rollup.unit_id
       WHERE rollup.month >= $1::date AND rollup.month < $2::date
       GROUP BY provider.id, unit.id
       ORDER BY provider.id, unit.id`,
      [firstDay(addMonths(month, -PROVIDER_MONTHS)), firstDay(addMonths(month, 1))],
    );
  }

  /** Codes of the units that have data for a month. */
  async reportingUnits(on: Reads, month: Month): Promise<Set<string>> {
    const units = await on.query<{ code: string }>(
      'SELECT unit.code FROM unit_month JOIN unit ON unit.id = unit_month.unit_id WHERE month = $1::date',
      [firstDay(month)],
    );
    return new Set(units.map(({ code }) => code));
  }
}

/** A month as it is stored. */
export function firstDay(month: Month): string {
  return `${month}-01`;
}
