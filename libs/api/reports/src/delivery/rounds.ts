import { errorFields, LOG, type Log } from '@cashlight/api-platform';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Freezer } from '../archive/freezer.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { Mailer } from './mailer.js';
import { Planner } from './planner.js';
import { DeliveryQueue, QUEUE_PACE, type QueuePace } from './queue.js';
import { Sender } from './sender.js';

/** How often the server looks after the reports. */
export interface RoundsPace extends QueuePace {
  /** between two rounds, unless something has happened */
  readonly everyMs: number;
}

const PACE: RoundsPace = { ...QUEUE_PACE, everyMs: 15_000 };
/** A server that stops waits so long for the mail that it is sending. */
const PATIENCE_MS = 10_000;

/**
 * What the server does for the reports by itself, again and again: keeps those of closed months, makes deliveries of what is due, sends
 * what waits. Several servers may do it on one database.
 */
@Injectable()
export class Rounds implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly log: Log;
  private running: Promise<void> | undefined;
  private nextRound = new AbortController();
  private isTroubled = false;

  constructor(
    private readonly freezer: Freezer,
    private readonly planner: Planner,
    private readonly queue: DeliveryQueue,
    private readonly deliveries: DeliveriesRepository,
    private readonly sender: Sender,
    private readonly mailer: Mailer,
    @Inject(LOG) log: Log,
  ) {
    this.log = log.child({ part: 'reports' });
  }

  /** Begins; whoever wants to be sure that it is over closes the application. */
  start(pace: Partial<RoundsPace> = {}): void {
    this.running ??= this.run({ ...PACE, ...pace });
  }

  /** Something has happened: the next round begins now. */
  hasten(): void {
    this.nextRound.abort();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.hasten();
    await Promise.race([this.running, pause(PATIENCE_MS, undefined, { ref: false })]);
  }

  private async run(pace: RoundsPace): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.nextRound = new AbortController();
      await this.round(pace).then(this.over, this.met);
      await pause(pace.everyMs, undefined, { signal: this.nextRound.signal }).catch(() => undefined);
    }
    await this.queue.close().catch(() => undefined);
  }

  private async round(pace: RoundsPace): Promise<void> {
    void this.freezer.freezeAll();
    await this.planner.plan();
    if (this.mailer.isReady) await this.queue.open(this.met);
    for (const delivery of await this.deliveries.open()) {
      if (delivery.state === 'SENDING') await this.sender.settleInterrupted(delivery.id);
      else if (this.mailer.isReady) await this.queue.offer(delivery, pace);
      // Says what it waits for.
      else if (!delivery.error) await this.sender.attempt(delivery.id);
    }
    if (this.mailer.isReady) await this.sendDue();
  }

  private async sendDue(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const turn = await this.queue.take();
      if (!turn) return;
      await this.queue.end(turn, await this.sender.attempt(turn.deliveryId));
    }
  }

  /** The same trouble again and again is told once. */
  private readonly met = (error: unknown): void => {
    if (!this.isTroubled && !this.stopping.signal.aborted)
      this.log.warn({ err: errorFields(error) }, 'reports wait: the round could not be done');
    this.isTroubled = true;
  };

  private readonly over = (): void => {
    this.isTroubled = false;
  };
}
