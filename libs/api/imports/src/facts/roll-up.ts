import type { Transaction } from '@cashlight/api-platform';
import { TOUCHED_UNITS } from './places.sql.js';
import {
  CLEAR_ROLLUP,
  CLEAR_UNIT_MONTH,
  NOTE_RECORDS,
  NOTE_SUMMARIES,
  ROLL_UP_RECORDS,
  ROLL_UP_SUMMARIES,
} from './rollup.sql.js';

/** What has just been loaded has no statistics, and hashing is right here whatever the numbers: without these the planner may choose to go through rows by pairs. */
const PLANNER = 'SET LOCAL enable_nestloop = off; SET LOCAL enable_sort = off';

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
  await transaction.client.query(PLANNER);
  for (const { month, unitIds } of places) {
    for (const step of STEPS) await transaction.query(step, [month, unitIds]);
  }
  return places.map(({ month }) => month);
}
