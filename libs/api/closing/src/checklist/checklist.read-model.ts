import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { firstDay, type Reads } from '../completeness/completeness.read-model.js';

/** How a month stands, apart from its figures. */
export interface MonthState {
  /** the month that it is now in Viet Nam */
  readonly currentMonth: Month;
  readonly closed: { readonly by: string; readonly on: string } | null;
  readonly importsUnderWay: number;
  /** earlier months that have data and are not closed, in order */
  readonly openMonthsBefore: readonly Month[];
}

const STATE = `
  SELECT to_char(clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS "currentMonth",
         (SELECT jsonb_build_object('by', closed_by, 'on', to_char(closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'))
          FROM month_closing
          WHERE month = $1::date AND reopened_at IS NULL) AS closed,
         (SELECT count(*)::int FROM import WHERE state = 'RUNNING') AS "importsUnderWay",
         ARRAY(SELECT DISTINCT to_char(month, 'YYYY-MM') AS month
               FROM unit_month
               WHERE month < $1::date
                 AND NOT EXISTS (SELECT FROM month_closing AS closing
                                 WHERE closing.month = unit_month.month AND closing.reopened_at IS NULL)
               ORDER BY month) AS "openMonthsBefore"`;

/**
 * Refused rows of imports that touched the month ($1), that are of the month by what stands in them (a file of which nothing landed touched no month),
 * or that were refused because it was closed. A payment record counts as loaded when a later import brought it; a row without a record id when a later import of its kind touched the month and refused nothing.
 */
const REFUSED = `
  SELECT count(*)::int AS rows, count(DISTINCT import.id)::int AS imports
  FROM import
  JOIN import_rejection AS refused ON refused.import_id = import.id
  CROSS JOIN LATERAL (
    SELECT ltrim(CASE import.kind WHEN 'payments' THEN refused.fields[4] WHEN 'summaries' THEN refused.fields[1] END) AS text
  ) AS dated
  WHERE import.state IN ('DONE', 'REFUSED') AND import.rejected > 0
    AND CASE refused.code WHEN 'MONTH_CLOSED' THEN refused.value = to_char($1::date, 'YYYY-MM')
                          ELSE $1::date = ANY (import.months)
                               OR starts_with(dated.text, to_char($1::date, 'YYYY-MM'))
                               OR dated.text ~ to_char($1::date, '"^[0-9]{1,2}/0?"FMMM/YYYY') END
    AND NOT EXISTS (SELECT FROM payment
                    WHERE payment.record_id = refused.record_id AND payment.import_id > import.id)
    AND NOT (coalesce(refused.record_id, '') = ''
             AND EXISTS (SELECT FROM import AS later
                         WHERE later.kind = import.kind AND later.id > import.id AND later.state = 'DONE'
                           AND later.rejected = 0 AND $1::date = ANY (later.months)))`;

/** Reads how a month stands. */
@Injectable()
export class ChecklistReadModel {
  async state(on: Reads, month: Month): Promise<MonthState> {
    const [state] = await on.query<MonthState>(STATE, [firstDay(month)]);
    if (!state) throw new Error('The state of a month is always one row.');
    return state;
  }

  async refused(on: Reads, month: Month): Promise<{ readonly rows: number; readonly imports: number }> {
    const [counts] = await on.query<{ rows: number; imports: number }>(REFUSED, [firstDay(month)]);
    return counts ?? { rows: 0, imports: 0 };
  }
}
