import { Worker } from 'node:worker_threads';
import type { ReportDocument } from './document.js';
import type { ReportFormat } from './formats.js';

export interface RenderTask {
  readonly document: ReportDocument;
  readonly format: ReportFormat;
}

export type RenderAnswer = { readonly bytes: Uint8Array } | { readonly error: Error };

/** An idle thread is ended after this: it holds some hundred megabytes. */
const IDLE_MS = 60_000;

/** A report takes a second or two; one that takes this long is stuck. */
const STUCK_MS = 120_000;

/**
 * A thread of its own that makes files of reports, one at a time, so that a dozen reports take one core and no answer of the dashboard waits for
 * them. It begins with the first report, ends when it has nothing to do, and begins anew after it broke.
 */
export class RenderThread {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  /** @param script the compiled worker */
  constructor(private readonly script: URL) {}

  /**
   * The report as a file, after those that were asked for before.
   * @throws Error when the renderer failed, or the thread broke or is stuck
   */
  async render(task: RenderTask): Promise<Buffer> {
    const mine = this.last.then(() => this.run(task));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Ends the thread, whatever it does; what it was asked for and did not answer fails. */
  async end(): Promise<void> {
    clearTimeout(this.idle);
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private async run(task: RenderTask): Promise<Buffer> {
    clearTimeout(this.idle);
    const worker = this.worker ?? this.begin();
    worker.ref();
    try {
      const answer = await answerOf(worker, task);
      if ('error' in answer) throw answer.error;
      return Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength);
    } catch (error) {
      if (error instanceof BrokenThread) await this.end();
      throw error;
    } finally {
      // an idle thread does not keep the command line from ending
      worker.unref();
      this.idle = setTimeout(() => void this.end(), IDLE_MS).unref();
    }
  }

  private begin(): Worker {
    const worker = new Worker(this.script);
    // it may break while nobody waits for it: the next report begins it anew
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = undefined;
    });
    this.worker = worker;
    return worker;
  }
}

/** The thread is of no more use. */
class BrokenThread extends Error {}

function answerOf(worker: Worker, task: RenderTask): Promise<RenderAnswer> {
  return new Promise<RenderAnswer>((resolve, reject) => {
    const patience = setTimeout(() => {
      fail(`Rendering a report as ${task.format} takes longer than ${String(STUCK_MS / 1000)} s.`);
    }, STUCK_MS);
    const done = (): void => {
      clearTimeout(patience);
      worker.off('message', answered).off('error', broke).off('exit', ended);
    };
    const fail = (message: string, cause?: unknown): void => {
      done();
      reject(new BrokenThread(message, { cause }));
    };
    const answered = (answer: RenderAnswer): void => {
      done();
      resolve(answer);
    };
    const broke = (error: unknown): void => {
      fail('The thread that renders reports broke.', error);
    };
    const ended = (status: number): void => {
      fail(`The thread that renders reports ended with status ${String(status)}.`);
    };
    worker.on('message', answered).on('error', broke).on('exit', ended);
    worker.postMessage(task);
  });
}
