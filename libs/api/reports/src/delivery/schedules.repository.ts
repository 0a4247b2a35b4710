import { Database, type Transaction } from '@cashlight/api-platform';
import type { Language } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { ReportFormat } from '../document/render.js';
import type { ReportTrigger, UnitRecipients } from './schedule.types.js';

/** When a report goes to whom by itself. */
export interface Schedule {
  readonly trigger: ReportTrigger;
  /** of MONTHLY, else null */
  readonly dayOfMonth: number | null;
  /** null: the whole organisation */
  readonly unitCode: string | null;
  readonly formats: readonly ReportFormat[];
  readonly language: Language;
  readonly recipients: readonly string[];
  readonly unitRecipients: readonly UnitRecipients[];
  readonly active: boolean;
}

/** A schedule as it is stored. */
export interface StoredSchedule extends Schedule {
  readonly id: number;
  /** ISO 8601, UTC; what was due before is not sent */
  readonly activeSince: string;
  readonly changedBy: string;
}

const COLUMNS = `
  id, trigger, day_of_month AS "dayOfMonth", nullif(unit_code, '') AS "unitCode", formats, language, recipients,
  unit_recipients AS "unitRecipients", active, changed_by AS "changedBy",
  to_json(active_since AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "activeSince"`;

/** The schedules. */
@Injectable()
export class SchedulesRepository {
  constructor(private readonly database: Database) {}

  /** In the order in which they were made. */
  list(): Promise<StoredSchedule[]> {
    return this.database.query<StoredSchedule>(`SELECT ${COLUMNS} FROM report_schedule ORDER BY id`);
  }

  /** Runs the work with a schedule, while nothing else changes it; undefined when it is not there. */
  withSchedule<T>(
    id: number,
    work: (transaction: Transaction, schedule: StoredSchedule | undefined) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const [schedule] = await transaction.query<StoredSchedule>(
        `SELECT ${COLUMNS} FROM report_schedule WHERE id = $1 FOR UPDATE`,
        [id],
      );
      return work(transaction, schedule);
    });
  }

  /** Runs the work in a transaction of its own. */
  within<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  async add(transaction: Transaction, schedule: Schedule, by: string): Promise<StoredSchedule> {
    const [added] = await transaction.query<StoredSchedule>(
      `INSERT INTO report_schedule
         (trigger, day_of_month, unit_code, formats, language, recipients, unit_recipients, active, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       RETURNING ${COLUMNS}`,
      [...valuesOf(schedule), by],
    );
    if (!added) throw new Error('A schedule that was added gave no row.');
    return added;
  }

  /** @param afresh what was due before now is not sent */
  async change(
    transaction: Transaction,
    id: number,
    schedule: Schedule,
    afresh: boolean,
    by: string,
  ): Promise<StoredSchedule> {
    const [changed] = await transaction.query<StoredSchedule>(
      `UPDATE report_schedule
       SET trigger = $1, day_of_month = $2, unit_code = $3, formats = $4, language = $5, recipients = $6, unit_recipients = $7,
           active = $8, changed_by = $9, changed_at = now(),
           active_since = CASE WHEN $11 THEN clock_timestamp() ELSE active_since END
       WHERE id = $10
       RETURNING ${COLUMNS}`,
      [...valuesOf(schedule), by, id, afresh],
    );
    if (!changed) throw new Error('A schedule that was changed gave no row.');
    return changed;
  }

  async remove(transaction: Transaction, id: number): Promise<void> {
    await transaction.query('DELETE FROM report_schedule WHERE id = $1', [id]);
  }

  /** What it has not sent yet goes to nobody but those who still get the unit's report. @param units whose report goes to whom */
  async keepWaiting(
    transaction: Transaction,
    id: number,
    units: readonly UnitRecipients[],
    words: object,
  ): Promise<void> {
    for (const { unitCode, recipients } of units)
      await transaction.query(
        "UPDATE report_delivery SET recipients = $3 WHERE schedule_id = $1 AND unit_code = $2 AND state = 'WAITING'",
        [id, unitCode, recipients],
      );
    await transaction.query(
      `UPDATE report_delivery
       SET state = 'FAILED', error = $3
       WHERE schedule_id = $1 AND state = 'WAITING' AND NOT unit_code = ANY($2)`,
      [id, units.map(({ unitCode }) => unitCode), JSON.stringify(words)],
    );
  }
}

function valuesOf(schedule: Schedule): unknown[] {
  const { trigger, dayOfMonth, unitCode, formats, language, recipients, unitRecipients, active } = schedule;
  return [
    trigger,
    dayOfMonth,
    unitCode ?? '',
    formats,
    language,
    recipients,
    JSON.stringify(unitRecipients),
    active,
  ];
}
