import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuse } from '../refusal.js';
import { arrivals, type Patience } from './arrivals.js';

/** Told of each piece of the file as it came, and how many bytes have been read with it. */
export type OnRead = (bytes: number, piece: Buffer) => void;

/** Pieces are gathered to at least this many bytes, so that a file that comes in crumbs costs no more than one in slices. */
const BLOCK_BYTES = 65_536;

/**
 * What a file holds, in blocks of some 64 KB: decompressed when it is gzip, whatever its name says. An empty file has one empty block.
 * The source is left open: a request must live on to be answered.
 * @param onRead told of each piece of the file itself, and how many bytes have been read with it
 * @param patience when to stop waiting for more of the file
 * @throws FileRefused when the file is damaged
 * @throws Problem when it stopped coming
 */
export async function* fileBytes(
  source: Readable,
  fileName: string,
  onRead: OnRead,
  patience: Patience = {},
): AsyncGenerator<Buffer> {
  const blocks = gather(counted(arrivals(source, patience), onRead));
  const first = await blocks.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  const whole = prepend(head, blocks);
  const compressed = head[0] === 0x1f && head[1] === 0x8b;
  if (!compressed && fileName.toLowerCase().endsWith('.gz')) throw notGzip();
  yield* compressed ? gather(gunzip(whole)) : whole;
}

/** A block, then those that follow. */
export async function* prepend(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function* counted(pieces: AsyncGenerator<Buffer>, onRead: OnRead): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    onRead(bytes, piece);
    yield piece;
  }
}

async function* gather(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    bytes += piece.length;
    if (bytes < BLOCK_BYTES) continue;
    yield waiting.length === 1 ? piece : Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}

async function* gunzip(compressed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  // The error of either stream comes out of the loop below, so the callback has nothing to add.
  const text = pipeline(Readable.from(compressed), createGunzip(), () => undefined);
  try {
    yield* text as AsyncIterable<Buffer>;
  } catch (error) {
    throw isOfZlib(error) ? damagedGzip() : error;
  }
}

function isOfZlib(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_')
  );
}

const notGzip = () =>
  refuse('DAMAGED', {
    vi: 'Tên tệp kết thúc bằng .gz nhưng nội dung không phải gzip. Hãy nén lại tệp, hoặc đổi tên nếu tệp là CSV.',
    en: 'The name ends in .gz, yet the content is not gzip. Compress the file again, or rename it if it is plain CSV.',
  });
const damagedGzip = () =>
  refuse('DAMAGED', {
    vi: 'Tệp gzip bị cụt hoặc hỏng. Hãy nén và gửi lại.',
    en: 'The gzip file is cut short or damaged. Compress and send it again.',
  });
