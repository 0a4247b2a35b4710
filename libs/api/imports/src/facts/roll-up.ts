import type { Transaction } from '@cashlight/api-platform';
import { TOUCHED_UNITS } from './places.sql.js';
import {
  addStanding,
  CLEAR_ROLLUP,
  CLEAR_UNIT_MONTH,
  DROP_EMPTY_CELLS,
  LOSERS,
  noteArrivals,
  NOTE_RECORDS,
  NOTE_SUMMARIES,
  ROLL_UP_RECORDS,
  ROLL_UP_SUMMARIES,
  SUBTRACT_STOOD,
} from './rollup.sql.js';

/** What has just been loaded has no statistics, and hashing is right here whatever the numbers: without these the planner may choose to go through rows by pairs. */
const PLANNER = 'SET LOCAL enable_nestloop = off; SET LOCAL enable_sort = off';

/** To be called when much of what has just been loaded is to be joined, until the transaction ends. */
export async function preferHashing(transaction: Transaction): Promise<void> {
  await transaction.client.query(PLANNER);
}

const STEPS = [
  CLEAR_ROLLUP,
  CLEAR_UNIT_MONTH,
  ROLL_UP_RECORDS,
  NOTE_RECORDS,
  ROLL_UP_SUMMARIES,
  NOTE_SUMMARIES,
];

/**
 * Makes the rollup of the places in the table `touched` anew, from records and summaries.
 * @returns the months touched, each as its first day
 */
export async function rollUpTouched(transaction: Transaction): Promise<readonly string[]> {
  const places = await transaction.query<{ month: string; unitIds: number[] }>(TOUCHED_UNITS);
  await preferHashing(transaction);
  for (const { month, unitIds } of places) {
    for (const step of STEPS) await transaction.query(step, [month, unitIds]);
  }
  return places.map(({ month }) => month);
}

/**
 * Brings the rollup of months up to date that had payments before: by the customers whose payments came or went, not by all.
 * To be called when what goes has gone and what comes is still to come.
 * @param stage the table that holds what comes; what went stands in `contest`, what was there before in `stood`
 */
export async function rollUpDifference(
  transaction: Transaction,
  stage: string,
  months: readonly string[],
): Promise<void> {
  if (months.length > 0) await preferHashing(transaction);
  for (const month of months) {
    await transaction.query(SUBTRACT_STOOD, [month]);
    await transaction.query(addStanding(stage), [month]);
    await transaction.query(DROP_EMPTY_CELLS, [month]);
    const [losers] = await transaction.query<{ unitIds: number[] }>(LOSERS, [month]);
    if (losers && losers.unitIds.length > 0) {
      await transaction.query(CLEAR_UNIT_MONTH, [month, losers.unitIds]);
      await transaction.query(NOTE_RECORDS, [month, losers.unitIds]);
    }
    await transaction.query(noteArrivals(stage), [month]);
  }
}
