import { Database, type Transaction, type Words } from '@cashlight/api-platform';
import type { Language, Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { ReportFormat } from '../document/render.js';
import type { ReportDeliveryState } from './delivery.types.js';

/** A report that is to go to people. */
export interface NewDelivery {
  /** null: by hand */
  readonly scheduleId: number | null;
  /** the closing that it is for; 0: none */
  readonly closingId: number;
  readonly month: Month;
  /** null: the whole organisation */
  readonly unitCode: string | null;
  readonly formats: readonly ReportFormat[];
  readonly language: Language;
  readonly recipients: readonly string[];
  readonly createdBy: string;
}

/** A delivery as it is stored. */
export interface Delivery extends NewDelivery {
  readonly id: number;
  /** the same however often it is tried: of its job and of its message */
  readonly key: string;
  readonly state: ReportDeliveryState;
  readonly attempts: number;
  readonly error: Words | null;
  /** ISO 8601, UTC */
  readonly createdAt: string;
  readonly sentAt: string | null;
}

const COLUMNS = `
  id, key, schedule_id AS "scheduleId", closing_id AS "closingId", to_char(month, 'YYYY-MM') AS month, nullif(unit_code, '') AS "unitCode",
  formats, language, recipients, state, attempts, error, created_by AS "createdBy",
  to_json(created_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "createdAt", to_json(sent_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "sentAt"`;

const ADD = `
  INSERT INTO report_delivery (schedule_id, closing_id, month, unit_code, formats, language, recipients, created_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT DO NOTHING
  RETURNING ${COLUMNS}`;

/** The first number of the locks that whoever sends a delivery holds; the second is the delivery's. */
const SENDERS = 7_415;

/** Deliveries and how far they have come. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. @param month null: of every month */
  newest(month: Month | null, first: number): Promise<Delivery[]> {
    return this.database.query<Delivery>(
      `SELECT ${COLUMNS}
       FROM report_delivery
       WHERE $1::date IS NULL OR report_delivery.month = $1
       ORDER BY report_delivery.id DESC
       LIMIT $2`,
      [month && `${month}-01`, first],
    );
  }

  async byId(id: number): Promise<Delivery | undefined> {
    const [delivery] = await this.database.query<Delivery>(
      `SELECT ${COLUMNS} FROM report_delivery WHERE id = $1`,
      [id],
    );
    return delivery;
  }

  /** Those that are not over, oldest first. */
  open(): Promise<Delivery[]> {
    return this.database.query<Delivery>(
      `SELECT ${COLUMNS} FROM report_delivery WHERE state IN ('WAITING', 'SENDING') ORDER BY report_delivery.id`,
    );
  }

  /** Adds deliveries that belong together, all or none; those that their schedule has already are left as they are. */
  async addAll(deliveries: readonly NewDelivery[]): Promise<void> {
    await this.database.transaction(async (transaction) => {
      for (const delivery of deliveries) await transaction.query(ADD, valuesOf(delivery));
    });
  }

  /** Whether a schedule has planned the report of a month for a closing (0: for none) already. */
  async isPlanned(scheduleId: number, month: Month, closingId: number): Promise<boolean> {
    const [found] = await this.database.query<{ planned: boolean }>(
      `SELECT EXISTS (
         SELECT FROM report_delivery WHERE schedule_id = $1 AND report_delivery.month = $2 AND closing_id = $3
       ) AS planned`,
      [scheduleId, `${month}-01`, closingId],
    );
    return found?.planned === true;
  }

  /** Adds a delivery by hand with what is noted of it; while an equal one waits, that one is given back. */
  addByHand(
    delivery: NewDelivery,
    note: (added: Delivery, transaction: Transaction) => Promise<void>,
  ): Promise<Delivery> {
    return this.database.transaction(async (transaction) => {
      await transaction.query('LOCK TABLE report_delivery IN SHARE ROW EXCLUSIVE MODE');
      const [waiting] = await transaction.query<Delivery>(
        `SELECT ${COLUMNS}
         FROM report_delivery
         WHERE schedule_id IS NULL AND state IN ('WAITING', 'SENDING')
           AND report_delivery.month = $1 AND unit_code = $2 AND formats = $3 AND language = $4 AND recipients = $5`,
        valuesOf(delivery).slice(2, 7),
      );
      if (waiting) return waiting;
      const [added] = await transaction.query<Delivery>(ADD, valuesOf(delivery));
      if (!added) throw new Error('A delivery that was added gave no row.');
      await note(added, transaction);
      return added;
    });
  }

  /**
   * Calls off a delivery that waits; undefined when it does not, or no longer. The claim and this cannot both come about: each takes the
   * delivery from WAITING.
   */
  cancel(
    id: number,
    note: (cancelled: Delivery, transaction: Transaction) => Promise<void>,
  ): Promise<Delivery | undefined> {
    return this.database.transaction(async (transaction) => {
      const [cancelled] = await transaction.query<Delivery>(
        `UPDATE report_delivery SET state = 'CANCELLED', error = NULL WHERE id = $1 AND state = 'WAITING' RETURNING ${COLUMNS}`,
        [id],
      );
      if (cancelled) await note(cancelled, transaction);
      return cancelled;
    });
  }

  /**
   * Does the work while nobody else, on whatever server, works on the delivery; undefined when somebody does. Whoever dies lets go at once.
   */
  alone<T>(id: number, work: () => Promise<T>): Promise<T | undefined> {
    return this.database.transaction(async (guard) => {
      // A mail server may take its time, and a database that ends idle transactions must not end this one.
      await guard.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      const [lock] = await guard.query<{ mine: boolean }>(
        'SELECT pg_try_advisory_xact_lock($1, $2) AS mine',
        [SENDERS, id],
      );
      return lock?.mine === true ? work() : undefined;
    });
  }

  /**
   * From WAITING to SENDING; false when it is not waiting, goes to others by now, or its schedule is paused or gone. Committed at once: from
   * here on an attempt may have reached the mail server.
   */
  async claim({ id, recipients }: Pick<Delivery, 'id' | 'recipients'>): Promise<boolean> {
    const claimed = await this.database.query(
      `UPDATE report_delivery
       SET state = 'SENDING', attempts = attempts + 1
       WHERE id = $1 AND state = 'WAITING' AND recipients = $2
         AND (schedule_id IS NULL OR EXISTS (SELECT FROM report_schedule WHERE report_schedule.id = schedule_id AND active))
       RETURNING id`,
      [id, recipients],
    );
    return claimed.length > 0;
  }

  /** @param remark what is to be known all the same, such as recipients whom the mail server refused */
  async markSent(id: number, remark: Words | null): Promise<void> {
    await this.database.query(
      "UPDATE report_delivery SET state = 'SENT', sent_at = clock_timestamp(), error = $2 WHERE id = $1",
      [id, remark && JSON.stringify(remark)],
    );
  }

  /** Waits for the next attempt. @param counted whether this one counts as tried, if it was not claimed */
  async putBack(id: number, error: Words, counted = 0): Promise<void> {
    await this.database.query(
      "UPDATE report_delivery SET state = 'WAITING', error = $2, attempts = attempts + $3 WHERE id = $1 AND state IN ('WAITING', 'SENDING')",
      [id, JSON.stringify(error), counted],
    );
  }

  /** Given up. */
  async markFailed(id: number, error: Words, counted = 0): Promise<void> {
    await this.database.query(
      "UPDATE report_delivery SET state = 'FAILED', error = $2, attempts = attempts + $3 WHERE id = $1 AND state IN ('WAITING', 'SENDING')",
      [id, JSON.stringify(error), counted],
    );
  }
}

function valuesOf(delivery: NewDelivery): unknown[] {
  return [
    delivery.scheduleId,
    delivery.closingId,
    `${delivery.month}-01`,
    delivery.unitCode ?? '',
    delivery.formats,
    delivery.language,
    delivery.recipients,
    delivery.createdBy,
  ];
}
