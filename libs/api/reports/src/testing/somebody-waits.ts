import type { Database } from '@cashlight/api-platform';

/** Asks again, a hundred times a second, until somebody waits for a table of this database. */
export async function somebodyWaits(database: Database): Promise<void> {
  const waiting = await database.query(
    `SELECT FROM pg_sleep(0.01), pg_locks
     WHERE locktype = 'relation' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  if (waiting.length === 0) await somebodyWaits(database);
}
