import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { CREATE_TOUCHED, TOUCH_EVERYTHING } from './facts/places.sql.js';
import { rollUpTouched } from './facts/roll-up.js';
import { lockFacts } from './locks.js';
import { setUpTransaction } from './transaction-settings.js';

/** Keeps the rollup true to the records. */
@Injectable()
export class RollupService {
  constructor(private readonly database: Database) {}

  /**
   * Makes every rollup anew from records and summaries, in one transaction; imports wait meanwhile. Changes nothing unless something was wrong.
   * @returns the months rolled up, each as its first day
   */
  async rebuild(): Promise<readonly string[]> {
    return this.database.transaction(async (transaction) => {
      await setUpTransaction(transaction);
      await lockFacts(transaction);
      await transaction.query(CREATE_TOUCHED);
      await transaction.query(TOUCH_EVERYTHING);
      return rollUpTouched(transaction);
    });
  }
}
