import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, Database, startEmbeddedPostgres } from '@cashlight/api-platform';
import pg from 'pg';
import { databaseUrl, SUPERUSER_URL, TEMPLATE } from './cluster.js';

/** Starts a PostgreSQL for the tests (or takes TEST_DATABASE_URL's) and makes the migrated template that every test database is copied from. */
export default async function globalSetup(): Promise<void> {
  const outside = process.env['TEST_DATABASE_URL'];
  const dataDir = mkdtempSync(join(tmpdir(), 'cashlight-tests-'));
  // As root PostgreSQL runs under another account, which must be able to get in.
  chmodSync(dataDir, 0o755);
  const embedded = outside === undefined ? await startEmbeddedPostgres(dataDir) : undefined;
  const serverUrl = outside ?? embedded?.superuserUrl ?? '';
  if (embedded) await forgetCrashes(serverUrl);
  await makeTemplate(serverUrl);
  process.env[SUPERUSER_URL] = serverUrl;
  Object.assign(globalThis, { cashlightTestPostgres: embedded, cashlightTestData: dataDir });
}

/** These databases end with the tests: nothing need reach the disk to outlive a crash. */
async function forgetCrashes(serverUrl: string): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  for (const care of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await server.query(`ALTER SYSTEM SET ${care} = off`);
  await server.query('SELECT pg_reload_conf()');
  await server.end();
}

async function makeTemplate(serverUrl: string): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
  await server.query(`CREATE DATABASE ${TEMPLATE}`);
  await server.end();
  const dataSource = await connect(databaseUrl(serverUrl, TEMPLATE));
  await new Database(dataSource).migrate();
  await dataSource.destroy();
}
