import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { Delivery } from './deliveries.repository.js';

/** How soon what was not sent is tried again. */
export interface QueuePace {
  /** after the first attempt; doubled with each */
  readonly retryDelaySeconds: number;
}

export const QUEUE_PACE: QueuePace = { retryDelaySeconds: 60 };

/** A delivery's turn. */
export interface Turn {
  readonly jobId: string;
  readonly deliveryId: number;
}

const QUEUE = 'report-delivery';
/** An attempt that has not ended by then is taken for lost, and another may be made. */
const LONGEST_ATTEMPT_MINUTES = 15;
/** Far above what a delivery is tried: the delivery itself says when it is over. */
const RETRIES = 200;

/**
 * The jobs of deliveries, kept by pg-boss in a schema of its own: one for each delivery, under its key, so that offering it again changes
 * nothing. Turns are fetched and ended here, not by pg-boss's workers: those leave the ending of a job unwatched, and a database that is
 * away at that moment would end the process.
 */
@Injectable()
export class DeliveryQueue {
  private boss: PgBoss | undefined;

  constructor(private readonly database: Database) {}

  /** Connects, with two connections of its own, and makes what is missing. @throws Error when the database does not let it */
  async open(onTrouble: (error: Error) => void): Promise<void> {
    if (this.boss) return;
    const boss = new PgBoss({
      connectionString: this.database.url,
      schema: 'report_queue',
      application_name: 'cashlight report queue',
      max: 2,
      schedule: false,
    });
    boss.on('error', onTrouble);
    try {
      await boss.start();
    } catch (error) {
      // It does not stop what did not start, but its connections are there.
      await (boss.getDb() as unknown as { close(): Promise<void> }).close();
      throw error;
    }
    try {
      await boss.createQueue(QUEUE, { name: QUEUE });
    } catch (error) {
      await boss.stop({ graceful: false });
      throw error;
    }
    this.boss = boss;
  }

  async close(): Promise<void> {
    const { boss } = this;
    this.boss = undefined;
    await boss?.stop({ graceful: false });
  }

  /** Makes sure that the delivery gets its turn. */
  async offer({ id, key }: Delivery, { retryDelaySeconds }: QueuePace): Promise<void> {
    await this.opened.send(
      QUEUE,
      { deliveryId: id },
      {
        id: key,
        retryLimit: RETRIES,
        retryDelay: retryDelaySeconds,
        retryBackoff: true,
        expireInMinutes: LONGEST_ATTEMPT_MINUTES,
      },
    );
  }

  /** The next turn; undefined when none is due. */
  async take(): Promise<Turn | undefined> {
    const [job] = await this.opened.fetch<{ deliveryId: number }>(QUEUE);
    return job && { jobId: job.id, deliveryId: job.data.deliveryId };
  }

  /** Ends a turn; AGAIN gives another one later. */
  async end({ jobId }: Turn, attempt: 'OVER' | 'AGAIN'): Promise<void> {
    if (attempt === 'OVER') await this.opened.complete(QUEUE, jobId);
    else await this.opened.fail(QUEUE, jobId, { reason: 'not sent yet' });
  }

  private get opened(): PgBoss {
    if (!this.boss) throw new Error('The queue of deliveries is not open.');
    return this.boss;
  }
}
