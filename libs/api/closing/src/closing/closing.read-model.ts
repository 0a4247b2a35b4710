import { Database } from '@cashlight/api-platform';
import type { Month, Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { firstDay } from '../completeness/completeness.read-model.js';
import type { UnitFigures } from './closing-figures.js';

/** A closing as it is stored; the moments as ISO 8601, UTC. */
export interface ClosingRecord {
  readonly id: number;
  readonly month: Month;
  readonly closedAt: string;
  readonly closedBy: string;
  readonly note: string | null;
  readonly reopenedAt: string | null;
  readonly reopenedBy: string | null;
  readonly reopenReason: string | null;
}

/** Whether a month is closed. */
export interface MonthClosingState {
  readonly month: Month;
  readonly closed: boolean;
  /** of the closing that holds; null while the month is open */
  readonly closedAt: string | null;
  /** how often the month was closed */
  readonly closings: number;
}

export const CLOSING_COLUMNS = `
  id, to_char(month, 'YYYY-MM') AS month, to_json(closed_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "closedAt", closed_by AS "closedBy", note,
  to_json(reopened_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "reopenedAt", reopened_by AS "reopenedBy", reopen_reason AS "reopenReason"`;

const FIGURES = `
  unit.id AS "unitId", unit.code AS "unitCode",
  sum(customers)::bigint AS customers, coalesce(sum(customers) FILTER (WHERE cashless), 0)::bigint AS "cashlessCustomers",
  sum(payments)::bigint AS payments, coalesce(sum(payments) FILTER (WHERE cashless), 0)::bigint AS "cashlessPayments",
  sum(amount_vnd) AS "amountVnd", coalesce(sum(amount_vnd) FILTER (WHERE cashless), 0) AS "cashlessAmountVnd"`;

type StoredFigures = Omit<UnitFigures, 'amountVnd' | 'cashlessAmountVnd'> & {
  readonly amountVnd: string;
  readonly cashlessAmountVnd: string;
};

/** Reads closings and the figures that they declared final. */
@Injectable()
export class ClosingReadModel {
  constructor(private readonly database: Database) {}

  async closing(id: number): Promise<ClosingRecord | undefined> {
    const [closing] = await this.database.query<ClosingRecord>(
      `SELECT ${CLOSING_COLUMNS} FROM month_closing WHERE id = $1`,
      [id],
    );
    return closing;
  }

  /** Newest first; of one month or of all. */
  closings(month: Month | null): Promise<ClosingRecord[]> {
    return this.database.query<ClosingRecord>(
      `SELECT ${CLOSING_COLUMNS}
       FROM month_closing
       WHERE $1::date IS NULL OR month_closing.month = $1
       ORDER BY month_closing.closed_at DESC, id DESC`,
      [month && firstDay(month)],
    );
  }

  /** Every month of a period in order. */
  monthStates({ from, to }: Period): Promise<MonthClosingState[]> {
    return this.database.query<MonthClosingState>(
      `SELECT to_char(asked.month, 'YYYY-MM') AS month, count(held.id) > 0 AS closed, count(closing.id)::int AS closings,
              to_json(max(held.closed_at) AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "closedAt"
       FROM generate_series($1::date, $2::date, interval '1 month') AS asked (month)
       LEFT JOIN month_closing AS closing ON closing.month = asked.month::date
       LEFT JOIN month_closing AS held ON held.id = closing.id AND held.reopened_at IS NULL
       GROUP BY asked.month
       ORDER BY asked.month`,
      [firstDay(from), firstDay(to)],
    );
  }

  /** What a closing declared final, by the units that made the records, in the order of the reference list. */
  async figuresOf(closingId: number): Promise<UnitFigures[]> {
    const rows = await this.database.query<StoredFigures>(
      `SELECT ${FIGURES}
       FROM closing_figure AS figure
       JOIN unit ON unit.id = figure.unit_id
       WHERE figure.closing_id = $1
       GROUP BY unit.id
       ORDER BY unit.id`,
      [closingId],
    );
    return rows.map(exact);
  }

  /** A month's figures as they are now. */
  async figuresNow(month: Month): Promise<UnitFigures[]> {
    const rows = await this.database.query<StoredFigures>(
      `SELECT ${FIGURES}
       FROM rollup AS figure
       JOIN unit ON unit.id = figure.unit_id
       JOIN channel ON channel.id = figure.channel_id
       WHERE figure.month = $1::date
       GROUP BY unit.id
       ORDER BY unit.id`,
      [firstDay(month)],
    );
    return rows.map(exact);
  }
}

function exact({ amountVnd, cashlessAmountVnd, ...counts }: StoredFigures): UnitFigures {
  return { ...counts, amountVnd: BigInt(amountVnd), cashlessAmountVnd: BigInt(cashlessAmountVnd) };
}
