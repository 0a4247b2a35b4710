import { createHash } from 'node:crypto';
import { migrations } from '@cashlight/api-migrations';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';

// A bigint stays exact and a date stays a day: neither may pass through a float or a time zone.
pg.types.setTypeParser(pg.types.builtins.INT8, BigInt);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** One transaction; everything done through it appears together or not at all. */
export interface Transaction {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The connection itself, for COPY streams. */
  readonly client: pg.PoolClient;
}

/** Connects to PostgreSQL without changing anything. */
export async function connect(url: string): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
    applicationName: 'cashlight',
    // Whatever the server's defaults are: dates are read and written in one form.
    extra: { max: 12, options: '-c datestyle=ISO -c timezone=UTC -c intervalstyle=postgres' },
  });
  return dataSource.initialize();
}

/** The way to PostgreSQL for everything above: reads, and transactions that write. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly names = new Map<string, string>();

  constructor(readonly dataSource: DataSource) {}

  /** Brings the schema up to date; several processes may try at once, one does it. */
  async migrate(): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.query('SELECT pg_advisory_lock(7412)');
      await this.dataSource.runMigrations();
    } finally {
      await runner.query('SELECT pg_advisory_unlock(7412)');
      await runner.release();
    }
  }

  /**
   * Runs one statement, prepared and planned once a connection; alone it is a transaction of its own.
   * The text must come from a finite set: values go into `parameters`, never into the text.
   */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { master: pool } = this.dataSource.driver as unknown as { readonly master: pg.Pool };
    const { rows } = await pool.query({ name: this.nameOf(sql), text: sql, values: [...parameters] });
    return rows as Row[];
  }

  /** Runs the work in one transaction: committed when it returns, undone when it throws. */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as pg.PoolClient;
    try {
      // Each statement sees what others have committed, whatever the server's default: who waited for a lock reads afresh.
      await runner.startTransaction('READ COMMITTED');
      const result = await work({ client, query: (sql, parameters) => queryIn(runner, sql, parameters) });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private nameOf(sql: string): string {
    const known = this.names.get(sql);
    if (known !== undefined) return known;
    const name = createHash('sha1').update(sql).digest('hex');
    this.names.set(sql, name);
    return name;
  }
}

async function queryIn<Row>(
  runner: QueryRunner,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await runner.query(sql, [...parameters], true);
  return result.records as Row[];
}

/** The connection may be gone: then PostgreSQL has rolled back already, and the first error is the one to tell. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
