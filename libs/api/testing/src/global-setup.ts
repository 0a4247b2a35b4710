import { resolve } from 'node:path';
import { connect, Database, startEmbeddedPostgres } from '@cashlight/api-platform';
import pg from 'pg';
import { databaseUrl, SUPERUSER_URL, TEMPLATE } from './cluster.js';

/** Starts a PostgreSQL for the tests (or takes TEST_DATABASE_URL's) and makes the migrated template that every test database is copied from. */
export default async function globalSetup(): Promise<void> {
  const outside = process.env['TEST_DATABASE_URL'];
  const embedded = outside === undefined ? await startEmbeddedPostgres(resolve('.data/test')) : undefined;
  const serverUrl = outside ?? embedded?.superuserUrl ?? '';
  await renewTemplate(serverUrl);
  process.env[SUPERUSER_URL] = serverUrl;
  Object.assign(globalThis, { cashlightTestPostgres: embedded });
}

async function renewTemplate(serverUrl: string): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  const left = await server.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE 'cashlight\\_t%'",
  );
  for (const { datname } of left.rows) await server.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${TEMPLATE}`);
  await server.end();
  const dataSource = await connect(databaseUrl(serverUrl, TEMPLATE));
  await new Database(dataSource).migrate();
  await dataSource.destroy();
}
