import { Database } from '@cashlight/api-platform';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** Customers who paid in a month, held against the active customers; of those units alone whose customer base is given. */
export interface CustomersOfBase {
  /** customer-months */
  readonly customers: bigint;
  /** active customers; null: no unit's are given */
  readonly baseCustomers: bigint | null;
  /** how many units' are given */
  readonly units: number;
}

@Injectable()
export class CoverageReadModel {
  constructor(private readonly database: Database) {}

  /** A unit whose base is given and that has no data counts with nobody who paid. */
  async customersOfBase(month: Month, unitIds: readonly number[]): Promise<CustomersOfBase> {
    const [found] = await this.database.query<CustomersOfBase>(
      `WITH paid AS (
         SELECT unit_id, sum(customers) AS customers
         FROM rollup
         WHERE month = $1::date AND unit_id = ANY ($2::int[])
         GROUP BY unit_id
       )
       SELECT coalesce(sum(paid.customers), 0)::bigint AS customers,
              sum(base.customers)::bigint AS "baseCustomers", count(*)::int AS units
       FROM customer_base AS base
       LEFT JOIN paid USING (unit_id)
       WHERE base.month = $1::date AND base.unit_id = ANY ($2::int[])`,
      [`${month}-01`, unitIds],
    );
    if (!found) throw new Error('A sum is always one row.');
    return found;
  }
}
