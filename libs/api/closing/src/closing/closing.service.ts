import { Audit } from '@cashlight/api-access';
import { lockFacts } from '@cashlight/api-imports';
import { Database, type Transaction } from '@cashlight/api-platform';
import { type Month, obstacles, type Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { checkPeriod } from '../asked-period.js';
import { ChecklistService } from '../checklist/checklist.service.js';
import { differences, type FigureDifference } from './closing-figures.js';
import { ClosingNews } from './closing-news.js';
import {
  differentMonths,
  noSuchClosing,
  notClosed,
  notToBeClosed,
  readNote,
  readReason,
} from './closing-problems.js';
import { ClosingReadModel, type ClosingRecord, type MonthClosingState } from './closing.read-model.js';
import { ClosingRepository } from './closing.repository.js';

/** A wish to close a month. */
export interface ClosingRequest {
  readonly month: Month;
  readonly note: string | null;
  /** whether who closes has seen what fails without blocking, and closes all the same */
  readonly acknowledged: boolean;
}

/** Declares months final, and opens them again. */
@Injectable()
export class ClosingService {
  /** Settles when nobody of this process is closing or reopening: one at a time, so that those who wait leave connections to the imports. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly checklists: ChecklistService,
    private readonly repository: ClosingRepository,
    private readonly readModel: ClosingReadModel,
    private readonly news: ClosingNews,
  ) {}

  /**
   * Closes a month: its figures are kept as they are, and imports for it are refused from then on. Waits for the import that is deciding.
   * @throws Problem CONFLICT naming what stands in the way; BAD_USER_INPUT for a note of more than 500 characters
   */
  async close({ month, note, acknowledged }: ClosingRequest, by: string): Promise<ClosingRecord> {
    const kept = readNote(note);
    const closing = await this.inTurn(async () => {
      const reference = await this.checklists.referenceOf(month);
      return this.decide(async (transaction) => {
        const checklist = await this.checklists.checklistOn(transaction, month, reference);
        const inTheWay = obstacles(checklist, acknowledged);
        if (inTheWay.length > 0) throw notToBeClosed(month, inTheWay);
        const closing = await this.repository.close(transaction, { month, by, note: kept, checklist });
        const failed = checklist.filter(({ passed }) => !passed).map(({ code }) => code);
        const detail = { month, closingId: closing.id, acknowledged: failed };
        await this.audit.record(by, 'month.closed', detail, transaction);
        return closing;
      });
    });
    this.news.tell(closing);
    return closing;
  }

  /**
   * Opens a closed month again; the closing stays in the history, with the reason.
   * @throws Problem CONFLICT when it is not closed; BAD_USER_INPUT for a reason that is not 5 to 500 characters long
   */
  async reopen(month: Month, reason: string, by: string): Promise<ClosingRecord> {
    const kept = readReason(reason);
    return this.inTurn(() =>
      this.decide(async (transaction) => {
        const closing = await this.repository.reopen(transaction, month, by, kept);
        if (!closing) throw notClosed(month);
        const detail = { month, closingId: closing.id, reason: kept };
        await this.audit.record(by, 'month.reopened', detail, transaction);
        return closing;
      }),
    );
  }

  /** Every closing, newest first; of one month or (null) of all. */
  closings(month: Month | null): Promise<ClosingRecord[]> {
    return this.readModel.closings(month);
  }

  /**
   * Which months of a period are closed.
   * @throws Problem BAD_USER_INPUT for a wrong period or one of more than 120 months
   */
  async monthStates(period: Period): Promise<MonthClosingState[]> {
    checkPeriod(period);
    return this.readModel.monthStates(period);
  }

  /**
   * What changed between two closings of a month, by unit.
   * @param to null: the figures as they are now
   * @throws Problem NOT_FOUND for an unknown closing; BAD_USER_INPUT when they are of different months
   */
  async difference(from: number, to: number | null): Promise<FigureDifference[]> {
    const first = await this.closing(from);
    const second = to === null ? null : await this.closing(to);
    if (second && second.month !== first.month) throw differentMonths(first.month, second.month);
    const [before, after] = await Promise.all([
      this.readModel.figuresOf(first.id),
      second ? this.readModel.figuresOf(second.id) : this.readModel.figuresNow(first.month),
    ]);
    return differences(before, after);
  }

  private async closing(id: number): Promise<ClosingRecord> {
    const closing = await this.readModel.closing(id);
    if (!closing) throw noSuchClosing(id);
    return closing;
  }

  /** Under the lock of the imports' decisions: no import lands between what is seen and what is written. */
  private decide<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(async (transaction) => {
      await lockFacts(transaction);
      return work(transaction);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
