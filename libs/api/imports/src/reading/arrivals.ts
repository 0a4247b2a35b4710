import type { Readable } from 'node:stream';
import { Problem } from '@cashlight/api-platform';
import { LEAST_BYTES } from '../upload-patience.js';

/** When to stop waiting for more of a file. */
export interface Patience {
  /** How long each piece may take to come, and 64 KB that are not the end of the file, in milliseconds; without it, for ever. */
  readonly patienceMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The pieces of a source as they come. The source is left open: a request must live on to be answered.
 * @throws Problem when nothing, or next to nothing, came for too long; the signal's reason when it is given
 */
export async function* arrivals(source: Readable, patience: Patience): AsyncGenerator<Buffer> {
  const pieces = source.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer | string>;
  const pace = new Pace(patience.patienceMs);
  try {
    for (;;) {
      patience.signal?.throwIfAborted();
      const asked = performance.now();
      const piece = await unlessGivenUp(pieces.next(), patience);
      if (piece.done === true) return;
      const bytes = typeof piece.value === 'string' ? Buffer.from(piece.value) : piece.value;
      pace.came(bytes.length, performance.now() - asked);
      yield bytes;
    }
  } finally {
    // Not awaited: a piece that was asked for and never comes would hold it up.
    pieces.return?.().catch(() => undefined);
  }
}

/** Watches how much comes while it is waited for; what the reader does with it in between is not the sender's time. */
class Pace {
  private waitedMs = 0;
  private bytes = 0;

  constructor(private readonly patienceMs = Infinity) {}

  /** @throws Problem when too little came since the last look */
  came(bytes: number, waitedMs: number): void {
    this.bytes += bytes;
    this.waitedMs += waitedMs;
    if (this.waitedMs < this.patienceMs) return;
    if (this.bytes < LEAST_BYTES) throw stopped();
    this.waitedMs = 0;
    this.bytes = 0;
  }
}

async function unlessGivenUp<T>(work: Promise<T>, { patienceMs, signal }: Patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', onAbort);
    if (patienceMs !== undefined)
      timer = setTimeout(() => {
        reject(stopped());
      }, patienceMs);
  });
  return Promise.race([work, givenUp]).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  });
}

const stopped = () =>
  new Problem('BAD_USER_INPUT', {
    vi: 'Việc gửi tệp bị dừng giữa chừng: dữ liệu không đến nữa hoặc đến quá chậm. Không dòng nào được nhập. Hãy kiểm tra đường truyền rồi gửi lại tệp.',
    en: 'The upload stopped half-way: no more of the file came, or too slowly. Nothing of it landed. Check the connection and send the file again.',
  });
