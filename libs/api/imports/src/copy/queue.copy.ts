import type { Transaction } from '@cashlight/api-platform';
import { type CopyStreamQuery, from } from 'pg-copy-streams';

/** So many steps may wait before whoever makes them has to. */
const MAX_WAITING = 8;

/** The beginning and the end of PostgreSQL's binary COPY format. */
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TRAILER = Buffer.from([0xff, 0xff]);

interface Step {
  readonly sql: string;
  readonly block: Buffer | undefined;
}

interface OpenCopy {
  readonly sql: string;
  readonly stream: CopyStreamQuery;
  readonly over: Promise<void>;
}

/**
 * Statements and blocks of binary COPY data on their way to PostgreSQL, in order, while the next are being made. Blocks for one table that follow each
 * other go into one COPY. Until `finish` the connection belongs to the queue.
 */
export class CopyQueue {
  private readonly steps: Step[] = [];
  private readonly spare: Buffer[] = [];
  private open: OpenCopy | undefined;
  private running: Promise<void> | undefined;
  private failed = false;

  constructor(private readonly transaction: Transaction) {}

  /** A statement to run when its turn comes. */
  statement(sql: string): void {
    this.add({ sql, block: undefined });
  }

  /** Rows for `COPY … FROM STDIN (FORMAT binary)`; the block belongs to the queue from now on. */
  copy(sql: string, block: Buffer): void {
    this.add({ sql, block });
  }

  /** A block to fill, one of those that have been sent if there is one. */
  emptyBlock(bytes: number): Buffer {
    return this.spare.pop() ?? Buffer.allocUnsafeSlow(bytes);
  }

  /** Waits until there is room for more. @throws Error that a step met */
  async room(): Promise<void> {
    while (this.failed || this.steps.length > MAX_WAITING) await this.running;
  }

  /** Waits until everything has arrived. @throws Error that a step met */
  async finish(): Promise<void> {
    await this.running;
    await this.close();
  }

  /** Gives up what has not been sent and breaks off the COPY that is under way. */
  async abandon(): Promise<void> {
    this.steps.length = 0;
    await this.running?.catch(() => undefined);
    const { open } = this;
    this.open = undefined;
    open?.stream.destroy();
    // PostgreSQL answers a broken COPY with an error, which is what is wanted here.
    await open?.over.catch(() => undefined);
  }

  private add(step: Step): void {
    if (this.failed) return;
    this.steps.push(step);
    this.running ??= this.run();
    // Whoever waits next learns of a failure; until then nobody listens.
    this.running.catch(() => undefined);
  }

  /** After a failure `running` stays what it is, so that everybody who waits is told. */
  private async run(): Promise<void> {
    try {
      for (let step = this.steps.shift(); step; step = this.steps.shift()) await this.send(step);
    } catch (error) {
      this.failed = true;
      this.steps.length = 0;
      throw error;
    }
    this.running = undefined;
  }

  private async send({ sql, block }: Step): Promise<void> {
    if (block === undefined || this.open?.sql !== sql) await this.close();
    if (block === undefined) await this.transaction.query(sql);
    else await this.write((this.open ??= this.begin(sql)), block);
  }

  private begin(sql: string): OpenCopy {
    const stream = this.transaction.client.query(from(sql));
    const over = new Promise<void>((resolve, reject) => {
      stream.on('error', reject);
      stream.on('finish', resolve);
      stream.on('close', resolve);
    });
    over.catch(() => undefined);
    stream.write(SIGNATURE);
    return { sql, stream, over };
  }

  private async write({ stream, over }: OpenCopy, block: Buffer): Promise<void> {
    await refuseIfBroken(over);
    const written = new Promise<void>((resolve) =>
      stream.write(block, () => {
        resolve();
      }),
    );
    // After an error PostgreSQL takes no more, and the stream calls nobody back.
    await Promise.race([written, over]);
    // Of a small block a part may still wait in the socket; a large one has left when the stream asks for more.
    if (block.length * 2 > block.buffer.byteLength) this.spare.push(Buffer.from(block.buffer));
  }

  private async close(): Promise<void> {
    const { open } = this;
    if (open === undefined) return;
    this.open = undefined;
    await refuseIfBroken(open.over);
    open.stream.end(TRAILER);
    await open.over;
  }
}

/** A COPY that PostgreSQL has ended, for want of room say, takes no more. @throws Error with what it said */
async function refuseIfBroken(over: Promise<void>): Promise<void> {
  await Promise.race([over, Promise.resolve()]);
}
