import type { Transaction } from '@cashlight/api-platform';
import type { OnConflict, Verdict } from '../kinds/kind.js';
import type { Basis } from './basis.js';
import type { PaymentStage } from './payment-stage.js';
import * as sql from './payments.sql.js';
import { preferHashing } from './roll-up.js';

/** What becomes of the staged payments. */
export interface PaymentDecision {
  readonly verdict: Verdict;
  /** What the file repeats of earlier imports, just so. */
  readonly repeated: readonly Basis[];
}

/** Settles the staged payments against each other and against what is stored; what is left in the stage is to land. */
export async function decidePayments(
  transaction: Transaction,
  stage: PaymentStage,
  onConflict: OnConflict,
): Promise<PaymentDecision> {
  const { table } = stage;
  await transaction.client.query(sql.CREATE_TABLES);
  await preferHashing(transaction);
  const besideSummaries = await refuseBesideSummaries(transaction, stage);
  await findCounterparts(transaction, stage);
  const repeated = await dropUnchanged(transaction, table);
  const closedMonths = await monthsOf(transaction, sql.CLOSED_MONTHS);
  const closed = await refuseClosed(transaction, stage, closedMonths);
  await transaction.query(sql.decideContest(table), [onConflict, closedMonths]);
  await transaction.query(sql.REFUSE_CONTRADICTIONS);
  await transaction.query(sql.dropSettled(table));
  const counts = await transaction.query<{ verdict: string; rows: bigint }>(sql.COUNT_VERDICTS);
  const count = (verdict: string) => Number(counts.find((one) => one.verdict === verdict)?.rows ?? 0n);
  const unchanged = repeated.reduce((sum, basis) => sum + Number(basis.unchanged), 0);
  return {
    repeated,
    verdict: {
      unchanged: unchanged + count('UNCHANGED'),
      replaced: count('REPLACED'),
      rejected: besideSummaries + closed + count('CONFLICT') + count('CLOSED'),
    },
  };
}

async function refuseBesideSummaries(transaction: Transaction, stage: PaymentStage): Promise<number> {
  let refused = 0;
  for (const month of await monthsOf(transaction, sql.SUMMARY_MONTHS, [stage.months]))
    refused += await change(transaction, sql.refuseBesideSummaries(stage.table), [month]);
  return refused;
}

/**
 * Finds what the file meets among the stored payments. Ids mostly rise with time, so that most months are ruled out by the range of theirs; a month of
 * the file is gone through once, for ids and customers together.
 */
async function findCounterparts(transaction: Transaction, stage: PaymentStage): Promise<void> {
  const { table } = stage;
  await transaction.query(sql.idRanges(table));
  for (const month of await monthsOf(transaction, sql.RECORD_MONTHS)) {
    const inReach = await monthsOf(transaction, sql.MONTHS_IN_REACH, [month]);
    if (!stage.isSmall && (inReach.length > 0 || stage.months.includes(month)))
      await transaction.query(sql.meet(table), [month, inReach]);
    else if (inReach.length > 0) await transaction.query(sql.lookUp(table), [month, inReach]);
  }
  await transaction.query(sql.TAKE_COUNTERPARTS);
}

async function dropUnchanged(transaction: Transaction, stage: string): Promise<readonly Basis[]> {
  const dropped = await transaction.query<{ importId: number; rows: bigint }>(sql.dropUnchanged(stage));
  if (dropped.length > 0) await transaction.query(sql.dropSettledCounterparts(stage));
  return dropped.map(({ importId, rows }) => ({ importId, replaced: 0n, unchanged: rows }));
}

async function refuseClosed(
  transaction: Transaction,
  stage: PaymentStage,
  closedMonths: readonly string[],
): Promise<number> {
  let refused = 0;
  for (const month of closedMonths)
    if (stage.months.includes(month))
      refused += await change(transaction, sql.refuseClosed(stage.table), [month]);
  return refused;
}

async function monthsOf(
  transaction: Transaction,
  question: string,
  parameters: readonly unknown[] = [],
): Promise<readonly string[]> {
  const rows = await transaction.query<{ month: string }>(question, parameters);
  return rows.map(({ month }) => month);
}

/** Runs a statement; returns how many rows it changed. */
async function change(
  { client }: Transaction,
  statement: string,
  parameters: readonly unknown[],
): Promise<number> {
  const { rowCount } = await client.query(statement, [...parameters]);
  return rowCount ?? 0;
}
