import type { Readable } from 'node:stream';
import { Problem } from '@cashlight/api-platform';

/** When to stop waiting for more of a file. */
export interface Patience {
  /** How long each piece may take to come, in milliseconds; without it, for ever. */
  readonly patienceMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The pieces of a source as they come. The source is left open: a request must live on to be answered.
 * @throws Problem when nothing came for too long; the signal's reason when it is given
 */
export async function* arrivals(source: Readable, patience: Patience): AsyncGenerator<Buffer> {
  const pieces = source.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer | string>;
  try {
    for (;;) {
      patience.signal?.throwIfAborted();
      const piece = await unlessGivenUp(pieces.next(), patience);
      if (piece.done === true) return;
      yield typeof piece.value === 'string' ? Buffer.from(piece.value) : piece.value;
    }
  } finally {
    // Not awaited: a piece that was asked for and never comes would hold it up.
    pieces.return?.().catch(() => undefined);
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
    vi: 'Việc gửi tệp bị dừng giữa chừng: đã lâu không nhận thêm dữ liệu. Không dòng nào được nhập. Hãy kiểm tra đường truyền rồi gửi lại tệp.',
    en: 'The upload stopped half-way: for a long time no more of the file came. Nothing of it landed. Check the connection and send the file again.',
  });
