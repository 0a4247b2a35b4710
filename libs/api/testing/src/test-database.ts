import { randomUUID } from 'node:crypto';
import { connect, Database } from '@cashlight/api-platform';
import pg from 'pg';
import { databaseUrl, SUPERUSER_URL, TEMPLATE } from './cluster.js';

/** A fresh, migrated, empty database of one's own. */
export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  drop(): Promise<void>;
}

/** Copies the template. Call `drop` when done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `cashlight_t${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = databaseUrl(serverUrl(), name);
  const dataSource = await connect(url);
  return {
    database: new Database(dataSource),
    url,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function serverUrl(): string {
  const url = process.env[SUPERUSER_URL];
  if (url === undefined) throw new Error('The tests run by Jest, whose global set-up starts PostgreSQL.');
  return url;
}

async function onServer(statement: string): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    await server.query(statement);
  } finally {
    await server.end();
  }
}
