import type { Transaction } from '@cashlight/api-platform';

const SETTINGS: Readonly<Record<string, string>> = {
  work_mem: '32MB',
  maintenance_work_mem: '64MB',
  // Parallel workers and compiled queries were measured: they gain nothing here.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  jit: 'off',
  // A file may come slowly, and so may that of another import that is waited for.
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  statement_timeout: '0',
  // Citus: one connection for every shard, so that an import sees what it wrote; a plain PostgreSQL keeps the name and does nothing with it.
  'citus.multi_shard_modify_mode': 'sequential',
};

/** Settings for much data in one transaction, whatever the server's own are. */
export async function setUpTransaction(transaction: Transaction): Promise<void> {
  for (const [name, value] of Object.entries(SETTINGS))
    await transaction.query(`SET LOCAL ${name} = '${value}'`);
}
