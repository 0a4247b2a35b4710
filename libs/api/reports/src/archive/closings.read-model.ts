import { Database } from '@cashlight/api-platform';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** A closing that holds. */
export interface HeldClosing {
  readonly id: number;
  readonly month: Month;
  /** the day in Viet Nam, as 2023-01-04 */
  readonly closedOn: string;
  readonly closedBy: string;
}

/** A month that there can be a report of. */
export interface ReportedMonth {
  readonly month: Month;
  /** null while it is open */
  readonly closing: HeldClosing | null;
}

const COLUMNS = `
  held.id, to_char(held.month, 'YYYY-MM') AS month, held.closed_by AS "closedBy",
  to_char(held.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "closedOn"`;

/** Which months are closed, as far as reports ask. */
@Injectable()
export class ClosingsReadModel {
  constructor(private readonly database: Database) {}

  /** Undefined while the month is open. */
  async held(month: Month): Promise<HeldClosing | undefined> {
    const [closing] = await this.database.query<HeldClosing>(
      `SELECT ${COLUMNS} FROM month_closing AS held WHERE held.month = $1 AND reopened_at IS NULL`,
      [`${month}-01`],
    );
    return closing;
  }

  /** The closings that hold and whose reports are not all kept yet, oldest first. */
  unfrozen(): Promise<HeldClosing[]> {
    return this.database.query<HeldClosing>(
      `SELECT ${COLUMNS}
       FROM month_closing AS held
       WHERE reopened_at IS NULL AND NOT EXISTS (SELECT FROM report_freeze WHERE closing_id = held.id)
       ORDER BY held.id`,
    );
  }

  /** The closings that hold and are younger than a moment, oldest first. */
  since(moment: string): Promise<HeldClosing[]> {
    return this.database.query<HeldClosing>(
      `SELECT ${COLUMNS}
       FROM month_closing AS held
       WHERE reopened_at IS NULL AND closed_at > $1
       ORDER BY held.id`,
      [moment],
    );
  }

  /** The months with data, and those that are closed, newest first. */
  async months(): Promise<ReportedMonth[]> {
    const rows = await this.database.query<Omit<HeldClosing, 'id'> & { readonly id: number | null }>(
      `SELECT held.id, to_char(known.month, 'YYYY-MM') AS month, held.closed_by AS "closedBy",
              to_char(held.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "closedOn"
       FROM (SELECT month FROM unit_month UNION SELECT month FROM rollup UNION SELECT month FROM month_closing) AS known
       LEFT JOIN month_closing AS held ON held.month = known.month AND held.reopened_at IS NULL
       ORDER BY known.month DESC`,
    );
    return rows.map(({ id, ...row }) => ({ month: row.month, closing: id === null ? null : { id, ...row } }));
  }
}
