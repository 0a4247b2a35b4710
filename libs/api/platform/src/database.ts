import { createHash } from 'node:crypto';
import { migrations } from '@cashlight/api-migrations';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { againIfLost } from './lost-connection.js';
import { Turnstile } from './turnstile.js';
import { currentView, View, withView } from './view.js';

// A bigint stays exact and a date stays a day: neither may pass through a float or a time zone.
pg.types.setTypeParser(pg.types.builtins.INT8, BigInt);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** One transaction; everything done through it appears together or not at all. */
export interface Transaction {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The connection itself, for COPY streams. */
  readonly client: pg.PoolClient;
}

/** The pool keeps connections for imports and for what a request writes meanwhile. */
const VIEWS_AT_A_TIME = 8;

/** What only reads; anything else is committed by itself, also within a view. */
const QUESTION = /^\s*(SELECT|WITH)\b/;

/** Connects to PostgreSQL without changing anything. */
export async function connect(url: string): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
    applicationName: 'cashlight',
    // Whatever the server's defaults are: dates are read and written in one form.
    extra: { max: 16, options: '-c datestyle=ISO -c timezone=UTC -c intervalstyle=postgres' },
  });
  return dataSource.initialize();
}

/** The way to PostgreSQL for everything above: reads, and transactions that write. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly names = new Map<string, string>();
  private readonly viewers = new Turnstile(VIEWS_AT_A_TIME);

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
   * Within a view (see `openView`) questions see its state of the data.
   * The text must come from a finite set: values go into `parameters`, never into the text.
   */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const statement = { name: this.nameOf(sql), text: sql, values: [...parameters] };
    const { rows } = await (QUESTION.test(sql) ? this.read(statement) : this.pool.query(statement));
    return rows as Row[];
  }

  /** A view for `withView`: every question within sees one state of the data. To be closed when they are answered. */
  openView(): View {
    return new View(this.pool, this.viewers);
  }

  /** Does work that only reads, all of it from one state of the data: the request's own view where there is one. */
  async inView<T>(work: () => Promise<T>): Promise<T> {
    if (currentView()) return work();
    const view = this.openView();
    try {
      return await withView(view, work);
    } finally {
      await view.close();
    }
  }

  /** Where it is, with the password: for a library that brings its own connections. */
  get url(): string {
    return (this.dataSource.options as { readonly url?: string }).url ?? '';
  }

  /** Runs the work in one transaction: committed when it returns, undone when it throws. */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const { runner, client } = await againIfLost(() => this.begin());
    try {
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

  /** Each statement sees what others have committed, whatever the server's default: who waited for a lock reads afresh. */
  private async begin(): Promise<{ runner: QueryRunner; client: pg.PoolClient }> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      await runner.startTransaction('READ COMMITTED');
      return { runner, client };
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private read(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    return currentView()?.query(statement) ?? againIfLost(() => this.pool.query(statement));
  }

  private get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { readonly master: pg.Pool }).master;
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
