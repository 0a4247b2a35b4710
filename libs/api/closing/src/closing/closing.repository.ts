import type { Transaction } from '@cashlight/api-platform';
import type { ChecklistItem, Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { firstDay } from '../completeness/completeness.read-model.js';
import { CLOSING_COLUMNS, type ClosingRecord } from './closing.read-model.js';

/** A month to be declared final. */
export interface NewClosing {
  readonly month: Month;
  readonly by: string;
  readonly note: string | null;
  readonly checklist: readonly ChecklistItem[];
}

const INSERT = `
  INSERT INTO month_closing (month, closed_by, note, checklist, closed_at)
  VALUES ($1, $2, $3, $4, clock_timestamp())
  RETURNING ${CLOSING_COLUMNS}`;

const COPY_FIGURES = `
  INSERT INTO closing_figure (closing_id, unit_id, channel_id, provider_id, cashless, customers, payments, amount_vnd)
  SELECT $1, unit_id, channel_id, provider_id, channel.cashless, customers, payments, amount_vnd
  FROM rollup
  JOIN channel ON channel.id = rollup.channel_id
  WHERE month = $2`;

const REOPEN = `
  UPDATE month_closing
  SET reopened_at = clock_timestamp(), reopened_by = $2, reopen_reason = $3
  WHERE month = $1 AND reopened_at IS NULL
  RETURNING ${CLOSING_COLUMNS}`;

/** Writes closings. */
@Injectable()
export class ClosingRepository {
  /** Keeps the month's figures, and what counts as cashless, as they are. */
  async close(transaction: Transaction, { month, by, note, checklist }: NewClosing): Promise<ClosingRecord> {
    const [closing] = await transaction.query<ClosingRecord>(INSERT, [
      firstDay(month),
      by,
      note,
      JSON.stringify(checklist),
    ]);
    if (!closing) throw new Error('A closing that was inserted gave no row.');
    await transaction.query(COPY_FIGURES, [closing.id, firstDay(month)]);
    return closing;
  }

  /** Undefined when the month is not closed. */
  async reopen(
    transaction: Transaction,
    month: Month,
    by: string,
    reason: string,
  ): Promise<ClosingRecord | undefined> {
    const [closing] = await transaction.query<ClosingRecord>(REOPEN, [firstDay(month), by, reason]);
    return closing;
  }
}
