import type { Transaction } from '@cashlight/api-platform';
import { batchesOf, partitionOf, PAYMENT_COLUMNS } from './partitions.js';
import type { PaymentStage } from './payment-stage.js';
import * as sql from './payments.sql.js';
import { CREATE_TOUCHED } from './places.sql.js';
import { rollUpDifference, rollUpTouched } from './roll-up.js';
import { CREATE_STOOD, OTHERS_LEAVE, standAll, standMet } from './rollup.sql.js';
import { thresholds } from './thresholds.js';

/** A month that gains payments. */
interface Arrival {
  readonly month: string;
  readonly rows: number;
  /** The tables that it has already. */
  readonly batches: readonly string[];
}

/**
 * Moves what the stage holds over to the payments, removes what it replaces, and brings the rollup up to date.
 * @returns the months whose figures changed, each as its first day
 */
export async function landPayments(
  transaction: Transaction,
  stage: PaymentStage,
): Promise<readonly string[]> {
  const arrivals = await arrivalsOf(transaction, stage);
  const leaving = await transaction.query<{ month: string }>(sql.LEAVING_MONTHS);
  const fresh = arrivals.filter(({ batches }) => batches.length === 0);
  const grown = arrivals.filter(({ batches }) => batches.length > 0);
  const changed = [...new Set([...grown, ...leaving].map(({ month }) => month))].sort();
  await transaction.query(CREATE_TOUCHED);
  await transaction.query(CREATE_STOOD);
  for (const month of changed) await collectStood(transaction, stage, month);
  await transaction.query(sql.REMOVE_REPLACED, [leaving.map(({ month }) => month)]);
  await rollUpDifference(transaction, stage.table, changed);
  for (const arrival of grown) await grow(transaction, stage, arrival);
  for (const { month } of fresh) {
    await transaction.query(sql.touchPlaces(stage.table), [month]);
    await adopt(transaction, stage, month, 0);
  }
  const rolledUp = await rollUpTouched(transaction);
  return [...changed, ...rolledUp].sort();
}

async function arrivalsOf(transaction: Transaction, stage: PaymentStage): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const month of stage.months) {
    const [staged] = await transaction.query<{ rows: number }>(
      `SELECT count(*)::integer AS rows FROM ${stage.partition(month)}`,
    );
    if (staged && staged.rows > 0)
      arrivals.push({ month, rows: staged.rows, batches: await batchesOf(transaction, month) });
  }
  return arrivals;
}

/** What the customers concerned had paid: met while deciding, or found by going through the month once more. */
async function collectStood(transaction: Transaction, stage: PaymentStage, month: string): Promise<void> {
  const [others] = await transaction.query<{ leave: boolean }>(OTHERS_LEAVE, [month]);
  const allMet = !stage.isSmall && stage.months.includes(month) && others?.leave === false;
  await transaction.query(allMet ? standMet(stage.table) : standAll(stage.table), [month]);
}

/** A few payments are put to those of the month; many become its next batch. */
async function grow(
  transaction: Transaction,
  stage: PaymentStage,
  { month, rows, batches }: Arrival,
): Promise<void> {
  const emptied = await emptyBatch(transaction, batches);
  if (emptied !== undefined) return put(transaction, stage, month, emptied);
  const [stored] = await transaction.query<{ rows: number }>(sql.STORED_ROWS, [month]);
  if (rows >= thresholds.batchRows && rows * thresholds.batchShare >= (stored?.rows ?? 0))
    return adopt(transaction, stage, month, batches.length);
  return put(transaction, stage, month, partitionOf(month));
}

/** A table that undoing has emptied: it is filled again before another is made. */
async function emptyBatch(transaction: Transaction, batches: readonly string[]): Promise<string | undefined> {
  for (const batch of batches) {
    const [found] = await transaction.query<{ filled: boolean }>(
      `SELECT EXISTS (SELECT FROM ${batch}) AS filled`,
    );
    if (found?.filled === false) return batch;
  }
  return undefined;
}

async function put(
  transaction: Transaction,
  stage: PaymentStage,
  month: string,
  batch: string,
): Promise<void> {
  const columns = PAYMENT_COLUMNS.join(', ');
  await transaction.query(
    `INSERT INTO ${batch} (${columns}) SELECT ${columns} FROM ${stage.partition(month)}`,
  );
}

/** The staged partition becomes a batch of the month: nothing is copied, and its key is built at one go. */
async function adopt(
  transaction: Transaction,
  stage: PaymentStage,
  month: string,
  batch: number,
): Promise<void> {
  const staged = stage.partition(month);
  const target = batch === 0 ? partitionOf(month) : `${partitionOf(month)}_${String(batch)}`;
  await transaction.query(`ALTER TABLE ${stage.table} DETACH PARTITION ${staged}`);
  await transaction.query(`ALTER TABLE ${staged} RENAME TO ${target}`);
  await transaction.query(
    `ALTER TABLE ${target} ADD COLUMN batch smallint NOT NULL DEFAULT ${String(batch)}`,
  );
  await transaction.query(`ALTER TABLE ${target} ADD PRIMARY KEY (record_id, customer_code, month)`);
  await transaction.query(
    `ALTER TABLE payment ATTACH PARTITION ${target} FOR VALUES FROM ('${month}', ${String(batch)}) TO ('${month}', ${String(batch + 1)})`,
  );
}
