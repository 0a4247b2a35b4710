import type { Transaction } from '@cashlight/api-platform';

/**
 * Who waits for whom. Imports of facts read the reference data first and keep it from changing until they end; they read their files side
 * by side and then decide one after the other. So the outcome of imports at the same time is that of some order, one by one.
 */
const IMPORTS = 7413;
const REFERENCE = 1;
const FACTS = 2;
const OWNERS = 7414;

/** Keeps units, channels, providers and targets as they are until the transaction ends. */
export async function holdReference(transaction: Transaction): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock_shared(${String(IMPORTS)}, ${String(REFERENCE)})`);
}

/** Waits until nobody relies on the reference data, then keeps others from it until the transaction ends. */
export async function lockReference(transaction: Transaction): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(${String(IMPORTS)}, ${String(REFERENCE)})`);
}

/** Keeps others from the reference data until the transaction ends, unless somebody relies on it now. */
export async function couldLockReference(transaction: Transaction): Promise<boolean> {
  const [answer] = await transaction.query<{ locked: boolean }>(
    `SELECT pg_try_advisory_xact_lock(${String(IMPORTS)}, ${String(REFERENCE)}) AS locked`,
  );
  return answer?.locked === true;
}

/** Waits for its turn to decide about payments, summaries and their rollup; held until the transaction ends. */
export async function lockFacts(transaction: Transaction): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(${String(IMPORTS)}, ${String(FACTS)})`);
}

/** Shows that somebody works on the import, as long as the transaction lives. */
export async function ownImport(transaction: Transaction, importId: number): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(${String(OWNERS)}, $1)`, [importId]);
}

/** The imports of the list on which nobody works any more. */
export async function abandonedImports(
  transaction: Transaction,
  importIds: readonly number[],
): Promise<readonly number[]> {
  const rows = await transaction.query<{ id: number }>(
    `SELECT id FROM unnest($1::integer[]) AS id WHERE pg_try_advisory_xact_lock(${String(OWNERS)}, id)`,
    [importIds],
  );
  return rows.map(({ id }) => id);
}

/** Ends the statement that the owner of an import ($1) runs at the moment, whichever process it belongs to. */
export const INTERRUPT_OWNER = `
  SELECT pg_cancel_backend(pid)
  FROM pg_locks
  WHERE locktype = 'advisory' AND classid = ${String(OWNERS)} AND objid = $1::integer AND objsubid = 2 AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
