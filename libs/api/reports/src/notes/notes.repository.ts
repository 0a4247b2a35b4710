import { Database, type Transaction } from '@cashlight/api-platform';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { PaperQuestion } from '../document/paper-source.js';
import type { ReportNotes } from '../document/paper.js';

/** Notes as they are stored. */
export interface StoredNotes extends ReportNotes {
  readonly version: number;
  readonly changedBy: string;
  /** ISO 8601, UTC */
  readonly changedAt: string;
}

const COLUMNS = `
  number, done, difficulties, proposals, unit_plans AS "unitPlans", version, changed_by AS "changedBy",
  to_json(changed_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "changedAt"`;

const READ = `SELECT ${COLUMNS} FROM report_note WHERE month = $1 AND unit_code = $2`;

/** What is written into the report of a month and unit; nothing until somebody saves. */
@Injectable()
export class NotesRepository {
  constructor(private readonly database: Database) {}

  async read(question: PaperQuestion): Promise<StoredNotes | undefined> {
    const [notes] = await this.database.query<StoredNotes>(READ, keyOf(question));
    return notes;
  }

  /** Runs the work with the notes; until it is done nobody else saves any, and no month is closed or opened. */
  withNotes<T>(
    question: PaperQuestion,
    work: (transaction: Transaction, notes: StoredNotes | undefined) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      await transaction.query('LOCK TABLE month_closing IN SHARE MODE');
      await transaction.query('LOCK TABLE report_note IN SHARE ROW EXCLUSIVE MODE');
      const [notes] = await transaction.query<StoredNotes>(READ, keyOf(question));
      return work(transaction, notes);
    });
  }

  async isClosed(transaction: Transaction, month: Month): Promise<boolean> {
    const closings = await transaction.query(
      'SELECT id FROM month_closing WHERE month = $1 AND reopened_at IS NULL',
      [`${month}-01`],
    );
    return closings.length > 0;
  }

  async write(
    transaction: Transaction,
    question: PaperQuestion,
    { number, done, difficulties, proposals, unitPlans }: ReportNotes,
    by: string,
  ): Promise<StoredNotes> {
    const [written] = await transaction.query<StoredNotes>(
      `INSERT INTO report_note AS kept
         (month, unit_code, number, done, difficulties, proposals, unit_plans, version, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8)
       ON CONFLICT (month, unit_code) DO UPDATE
       SET number = EXCLUDED.number, done = EXCLUDED.done, difficulties = EXCLUDED.difficulties, proposals = EXCLUDED.proposals,
           unit_plans = EXCLUDED.unit_plans, version = kept.version + 1, changed_by = EXCLUDED.changed_by, changed_at = now()
       RETURNING ${COLUMNS}`,
      [...keyOf(question), number, done, difficulties, proposals, JSON.stringify(unitPlans), by],
    );
    if (!written) throw new Error('Notes that were written gave no row.');
    return written;
  }
}

function keyOf({ month, unitCode }: PaperQuestion): [firstDay: string, unitCode: string] {
  return [`${month}-01`, unitCode ?? ''];
}
