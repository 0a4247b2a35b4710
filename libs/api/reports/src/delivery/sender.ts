import { isDeepStrictEqual } from 'node:util';
import { errorFields, LOG, type Log, Problem, type Words } from '@cashlight/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { ReportArchive } from '../archive/archive.js';
import { brokenFile, emptyReport } from './content-check.js';
import { DeliveriesRepository, type Delivery } from './deliveries.repository.js';
import { insist } from './insist.js';
import { letterOf } from './letter.js';
import { unknownWords } from './mail-failure.js';
import { Mailer, type MailOutcome } from './mailer.js';
import { isAddress } from './recipients.js';
import {
  givenUp,
  NO_MAIL,
  NOT_MADE,
  refusedAddresses,
  STOPPED,
  superseded,
  wrongAddress,
} from './sender-words.js';

/** OVER: nothing is left to do for a delivery. AGAIN: another attempt may bring it about. */
export type Attempt = 'OVER' | 'AGAIN';

/** So often a delivery is tried; with the pauses between, two to four hours. */
const MOST_ATTEMPTS = 8;

/**
 * Sends deliveries, each once or not at all. The claim is committed before the first byte leaves; whoever finds a claim that nobody holds
 * any more does not know whether the message arrived, and does not send it again.
 */
@Injectable()
export class Sender {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly archive: ReportArchive,
    private readonly mailer: Mailer,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Tries a delivery once; while another server tries it, nothing is done. */
  async attempt(id: number): Promise<Attempt> {
    return (await this.deliveries.alone(id, () => this.attemptAlone(id))) ?? 'AGAIN';
  }

  /** Gives up a delivery whose sender is gone. */
  async settleInterrupted(id: number): Promise<void> {
    await this.deliveries.alone(id, async () => {
      const delivery = await this.deliveries.byId(id);
      if (delivery?.state === 'SENDING') await this.deliveries.markFailed(id, INTERRUPTED);
    });
  }

  private async attemptAlone(id: number): Promise<Attempt> {
    const delivery = await this.deliveries.byId(id);
    if (delivery?.state === 'SENDING') await this.deliveries.markFailed(id, INTERRUPTED);
    if (delivery?.state !== 'WAITING') return 'OVER';
    if (!this.mailer.isReady) {
      await this.deliveries.putBack(id, NO_MAIL);
      return 'AGAIN';
    }
    const message = await this.prepared(delivery);
    if (!Buffer.isBuffer(message)) return this.notReady(delivery, message);
    if (!(await this.deliveries.claim(delivery))) return this.overtaken(delivery);
    return this.settle(delivery, await this.mailer.send(message, delivery.recipients));
  }

  /** The message, or why there is none. */
  private async prepared(delivery: Delivery): Promise<Buffer | Unprepared> {
    try {
      return await this.prepare(delivery);
    } catch (error) {
      if (error instanceof Problem) return { words: error.words, again: error.code === 'BUSY' };
      this.log.error(
        { err: errorFields(error), deliveryId: delivery.id },
        'a report could not be made for sending',
      );
      return { words: NOT_MADE, again: true };
    }
  }

  private async prepare(delivery: Delivery): Promise<Buffer | Unprepared> {
    const { month, unitCode, language, closingId, recipients } = delivery;
    const wrong = recipients.find((one) => !isAddress(one));
    if (wrong !== undefined) return { words: wrongAddress(wrong), again: false };
    const report = await this.archive.report({ month, unitCode, language });
    if (closingId !== 0 && report.kept?.closingId !== closingId)
      return { words: superseded(month), again: false };
    const empty = emptyReport(report.document);
    if (empty) return { words: empty, again: false };
    const files = [];
    for (const format of delivery.formats) {
      const file = await this.archive.file(report, format);
      const broken = brokenFile(file.bytes, format);
      if (broken) return { words: broken, again: false };
      files.push({ ...file, format });
    }
    return this.mailer.compose({ key: delivery.key, to: recipients, ...letterOf(report, files) });
  }

  /** While the report was made its schedule was given other recipients, was paused or taken away. */
  private async overtaken({ id, recipients }: Delivery): Promise<Attempt> {
    const now = await this.deliveries.byId(id);
    if (now && !isDeepStrictEqual(now.recipients, recipients)) return this.attemptAlone(id);
    await this.deliveries.markFailed(id, STOPPED);
    return 'OVER';
  }

  private async notReady({ id, attempts }: Delivery, { words, again }: Unprepared): Promise<Attempt> {
    if (again && attempts + 1 < MOST_ATTEMPTS) {
      await this.deliveries.putBack(id, words, 1);
      return 'AGAIN';
    }
    await this.deliveries.markFailed(id, again ? givenUp(words, MOST_ATTEMPTS) : words, 1);
    return 'OVER';
  }

  /** What became of it is written down with patience: what is not written counts as unknown. */
  private async settle({ id, attempts }: Delivery, outcome: MailOutcome): Promise<Attempt> {
    switch (outcome.kind) {
      case 'SENT': {
        const remark = outcome.refused.length === 0 ? null : refusedAddresses(outcome.refused);
        await insist(() => this.deliveries.markSent(id, remark));
        return 'OVER';
      }
      case 'UNKNOWN':
        await insist(() => this.deliveries.markFailed(id, outcome.words));
        return 'OVER';
      case 'NOT_SENT': {
        const again = outcome.again && attempts + 1 < MOST_ATTEMPTS;
        const words = outcome.again && !again ? givenUp(outcome.words, MOST_ATTEMPTS) : outcome.words;
        await insist(() =>
          again ? this.deliveries.putBack(id, words) : this.deliveries.markFailed(id, words),
        );
        return again ? 'AGAIN' : 'OVER';
      }
    }
  }
}

/** Why a report cannot be sent now, and whether it may another time. */
interface Unprepared {
  readonly words: Words;
  readonly again: boolean;
}

const INTERRUPTED = unknownWords({
  vi: 'Cashlight đã dừng giữa chừng',
  en: 'Cashlight had stopped meanwhile',
});
