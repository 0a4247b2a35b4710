import { Database } from '@cashlight/api-platform';
import type { Month, Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** What data there are. */
export interface DataState {
  readonly firstMonth: Month | null;
  readonly lastMonth: Month | null;
  readonly lastFullMonth: Month | null;
  /** the month whose completeness is told; null without any data and period */
  readonly month: Month | null;
  /** the last day paid, YYYY-MM-DD */
  readonly dataUntil: string | null;
  /** units with data in that month */
  readonly unitIds: readonly number[];
  /** units with data in the month before that one, and none in it */
  readonly silentIds: readonly number[];
  readonly sample: boolean;
}

@Injectable()
export class FreshnessReadModel {
  constructor(private readonly database: Database) {}

  /** @param period null: all that there is */
  async state(period: Period | null, unitIds: readonly number[]): Promise<DataState> {
    const [state] = await this.database.query<DataState>(
      `WITH known AS (
         SELECT min(month) AS first, max(month) AS last FROM rollup
       ), reported AS (
         SELECT month, count(*) AS units, lag(count(*)) OVER (ORDER BY month) AS units_before
         FROM unit_month
         GROUP BY month
       ), asked AS (
         SELECT coalesce($1::date, first) AS first, coalesce($2::date, last) AS last FROM known
       )
       SELECT to_char(known.first, 'YYYY-MM') AS "firstMonth", to_char(known.last, 'YYYY-MM') AS "lastMonth",
              (SELECT to_char(max(month), 'YYYY-MM') FROM reported WHERE units >= coalesce(units_before, 0)) AS "lastFullMonth",
              to_char(asked.last, 'YYYY-MM') AS month,
              (SELECT to_char(max(last_paid_at) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
               FROM unit_month
               WHERE month BETWEEN asked.first AND asked.last AND unit_id = ANY ($3::int[])) AS "dataUntil",
              ARRAY(SELECT DISTINCT unit_id
                    FROM rollup
                    WHERE month = asked.last AND unit_id = ANY ($3::int[])) AS "unitIds",
              ARRAY(SELECT unit_id
                    FROM unit_month
                    WHERE month = asked.last - interval '1 month' AND unit_id = ANY ($3::int[])
                    EXCEPT
                    SELECT unit_id FROM unit_month WHERE month = asked.last) AS "silentIds",
              EXISTS (SELECT FROM setting WHERE name = 'sample') AS sample
       FROM known, asked`,
      [period && `${period.from}-01`, period && `${period.to}-01`, unitIds],
    );
    if (!state) throw new Error('The state of the data is always one row.');
    return state;
  }
}
