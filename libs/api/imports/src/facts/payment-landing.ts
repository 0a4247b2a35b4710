import type { Transaction } from '@cashlight/api-platform';
import { partitionOf } from './partitions.js';
import type { PaymentStage } from './payment-stage.js';
import * as sql from './payments.sql.js';
import { CREATE_TOUCHED } from './places.sql.js';
import { rollUpDifference, rollUpTouched } from './roll-up.js';
import { collectStood, CREATE_STOOD } from './rollup.sql.js';

/**
 * Moves what the stage holds over to the payments, removes what it replaces, and brings the rollup up to date.
 * @returns the months whose figures changed, each as its first day
 */
export async function landPayments(
  transaction: Transaction,
  stage: PaymentStage,
): Promise<readonly string[]> {
  const { arriving, leaving, known } = await monthsConcerned(transaction, stage);
  const fresh = arriving.filter((month) => !known.has(partitionOf(month)));
  const changed = [...new Set([...arriving, ...leaving])].filter((month) => !fresh.includes(month)).sort();
  await transaction.query(CREATE_TOUCHED);
  await transaction.query(CREATE_STOOD);
  for (const month of changed) await transaction.query(collectStood(stage.table), [month]);
  await transaction.query(sql.REMOVE_REPLACED, [leaving]);
  for (const month of changed)
    if (arriving.includes(month))
      await transaction.query(`INSERT INTO ${partitionOf(month)} SELECT * FROM ${stage.partition(month)}`);
  await rollUpDifference(transaction, stage.table, changed);
  for (const month of fresh) await adopt(transaction, stage, month);
  const rolledUp = await rollUpTouched(transaction);
  return [...changed, ...rolledUp].sort();
}

async function monthsConcerned(
  transaction: Transaction,
  stage: PaymentStage,
): Promise<{ arriving: readonly string[]; leaving: readonly string[]; known: ReadonlySet<string> }> {
  const arriving: string[] = [];
  for (const month of stage.months) {
    const [found] = await transaction.query<{ filled: boolean }>(sql.isFilled(stage.partition(month)));
    if (found?.filled === true) arriving.push(month);
  }
  const leaving = await transaction.query<{ month: string }>(sql.LEAVING_MONTHS);
  const partitions = await transaction.query<{ name: string }>(sql.PARTITIONS);
  return {
    arriving,
    leaving: leaving.map(({ month }) => month),
    known: new Set(partitions.map(({ name }) => name)),
  };
}

/** The staged partition becomes the month's own: nothing is copied, and its key is built at one go. */
async function adopt(transaction: Transaction, stage: PaymentStage, month: string): Promise<void> {
  const staged = stage.partition(month);
  const target = partitionOf(month);
  await transaction.query(sql.touchPlaces(stage.table), [month]);
  await transaction.query(`ALTER TABLE ${stage.table} DETACH PARTITION ${staged}`);
  await transaction.query(`ALTER TABLE ${staged} RENAME TO ${target}`);
  await transaction.query(`ALTER TABLE ${target} ADD PRIMARY KEY (record_id, customer_code, month)`);
  await transaction.query(`ALTER TABLE payment ATTACH PARTITION ${target} FOR VALUES IN ('${month}')`);
}
