import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import { againIfLost } from './lost-connection.js';
import type { Turnstile } from './turnstile.js';

/**
 * One state of the data for all the reads of a request: what commits between two of them is seen by both or by neither.
 * It begins with the first read and costs nothing when there is none.
 */
export class View {
  private client: Promise<pg.PoolClient> | undefined;
  /** One question after the other: a connection answers only one at a time. */
  private last: Promise<unknown> = Promise.resolve();
  private left = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly turnstile: Turnstile,
  ) {}

  /** Whether reads go through the view. */
  get isOpen(): boolean {
    return !this.left;
  }

  /** From now on reads see what is committed at their time: for requests that write. */
  leave(): void {
    this.left = true;
  }

  async query(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    const client = await (this.client ??= this.begin());
    const answer = this.last.then(() => client.query(statement));
    // Whoever asked is told of a failure; the next one asks all the same.
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the view, if it has not ended; reads that are still under way come first. */
  async close(): Promise<void> {
    this.left = true;
    const begun = this.client;
    this.client = undefined;
    const client = await begun?.catch(() => undefined);
    if (client === undefined) return;
    await this.last;
    try {
      await client.query('COMMIT');
      giveBack(client, false);
    } catch {
      // All that was asked has been answered: there is nothing to lose with the connection.
      giveBack(client, true);
    } finally {
      this.turnstile.leave();
    }
  }

  private async begin(): Promise<pg.PoolClient> {
    await this.turnstile.enter();
    try {
      return await againIfLost(() => beginOn(this.pool));
    } catch (error) {
      this.turnstile.leave();
      throw error;
    }
  }
}

async function beginOn(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect();
  client.on('error', ignoreWhileIdle);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return client;
  } catch (error) {
    giveBack(client, true);
    throw error;
  }
}

function giveBack(client: pg.PoolClient, broken: boolean): void {
  client.off('error', ignoreWhileIdle);
  client.release(broken);
}

/** A connection that dies between two questions says so to the next one; without a listener it would end the process. */
const ignoreWhileIdle = (): void => undefined;

const views = new AsyncLocalStorage<View>();

/** The view of the request that is being answered, as long as its reads go through it. */
export function currentView(): View | undefined {
  const view = views.getStore();
  return view?.isOpen === true ? view : undefined;
}

/** Does the work, and whatever it starts, in the view. */
export function withView<T>(view: View, work: () => T): T {
  return views.run(view, work);
}

/** Gives the place of the request's view to the next one: for an answer that has read all it needs and takes long to make. */
export async function endView(): Promise<void> {
  await currentView()?.close();
}
