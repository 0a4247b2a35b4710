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
  /** months of the period in which the units have data, in order */
  readonly monthsWithData: readonly Month[];
  /** closed months of the period */
  readonly closedMonths: readonly Month[];
  readonly sample: boolean;
}

const STATE = `
  WITH known AS (
    SELECT min(month) AS first, max(month) AS last FROM rollup
  ), reported AS (
    SELECT month, count(*) AS units,
           count(*) FILTER (WHERE ends_in IS NULL OR ends_in > month + interval '1 month') AS units_going_on
    FROM unit_month
    LEFT JOIN unnest($4::int[], $5::date[]) AS ending (unit_id, ends_in) USING (unit_id)
    GROUP BY month
  ), held AS (
    SELECT month, units >= coalesce(lag(units_going_on) OVER (ORDER BY month), 0) AS is_full
    FROM reported
  ), asked AS (
    SELECT coalesce($1::date, first) AS first, coalesce($2::date, last) AS last FROM known
  )
  SELECT to_char(known.first, 'YYYY-MM') AS "firstMonth", to_char(known.last, 'YYYY-MM') AS "lastMonth",
         (SELECT to_char(max(month), 'YYYY-MM') FROM held WHERE is_full) AS "lastFullMonth",
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
         ARRAY(SELECT DISTINCT to_char(month, 'YYYY-MM') AS month
               FROM unit_month
               WHERE month BETWEEN asked.first AND asked.last AND unit_id = ANY ($3::int[])
               ORDER BY month) AS "monthsWithData",
         ARRAY(SELECT to_char(month, 'YYYY-MM')
               FROM month_closing
               WHERE month BETWEEN asked.first AND asked.last AND reopened_at IS NULL) AS "closedMonths",
         EXISTS (SELECT FROM setting WHERE name = 'sample') AS sample
  FROM known, asked`;

@Injectable()
export class FreshnessReadModel {
  constructor(private readonly database: Database) {}

  /**
   * @param period null: all that there is
   * @param endings the months from which units work no more
   */
  async state(
    period: Period | null,
    unitIds: readonly number[],
    endings: readonly (readonly [unitId: number, month: Month])[],
  ): Promise<DataState> {
    const [state] = await this.database.query<DataState>(STATE, [
      period && `${period.from}-01`,
      period && `${period.to}-01`,
      unitIds,
      endings.map(([unitId]) => unitId),
      endings.map(([, month]) => `${month}-01`),
    ]);
    if (!state) throw new Error('The state of the data is always one row.');
    return state;
  }
}
