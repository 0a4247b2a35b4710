import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuse } from '../refusal.js';
import { arrivals, type Patience } from './arrivals.js';

/** Pieces are gathered to at least this many bytes, so that a file that comes in crumbs costs no more than one in slices. */
const BLOCK_BYTES = 65_536;

/**
 * The text of a file in blocks of some 64 KB: decompressed when it is gzip, whatever its name says, and without a byte-order mark.
 * The source is left open: a request must live on to be answered.
 * @param onRead told how many bytes of the file itself have been read so far
 * @param patience when to stop waiting for more of the file
 * @throws FileRefused when the file is damaged or is no UTF-8 text
 * @throws Problem when it stopped coming
 */
export async function* fileBytes(
  source: Readable,
  fileName: string,
  onRead: (bytes: number) => void,
  patience: Patience = {},
): AsyncGenerator<Buffer> {
  const blocks = gather(counted(arrivals(source, patience), onRead));
  const first = await blocks.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  const whole = prepend(head, blocks);
  const compressed = head[0] === 0x1f && head[1] === 0x8b;
  if (!compressed && fileName.toLowerCase().endsWith('.gz')) throw notGzip();
  yield* textOf(compressed ? gather(gunzip(whole)) : whole);
}

async function* counted(
  pieces: AsyncGenerator<Buffer>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    onRead(bytes);
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

async function* prepend(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
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

async function* textOf(blocks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const block of blocks) {
    if (first) refuseOtherFormats(block);
    yield first && startsWith(block, [0xef, 0xbb, 0xbf]) ? block.subarray(3) : block;
    first = false;
  }
}

function refuseOtherFormats(head: Buffer): void {
  if (startsWith(head, [0x50, 0x4b]) || startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) throw workbook();
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) throw utf16();
  if (startsWith(head, [0x1f, 0x8b])) throw notText();
  const headerEnd = head.indexOf(0x0a);
  const header = head.subarray(0, headerEnd < 0 ? head.length : headerEnd);
  if (header.includes(0)) throw notText();
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
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
const workbook = () =>
  refuse('NOT_TEXT', {
    vi: 'Đây là tệp Excel hoặc tệp zip, không phải CSV. Trong Excel hãy chọn "Lưu dưới dạng", kiểu "CSV UTF-8", rồi gửi lại.',
    en: 'This is an Excel or zip file, not CSV. In Excel choose "Save as", type "CSV UTF-8", and send that.',
  });
const utf16 = () =>
  refuse('NOT_TEXT', {
    vi: 'Tệp được mã hoá UTF-16. Hãy lưu lại dưới dạng CSV UTF-8.',
    en: 'The file is encoded in UTF-16. Save it as CSV UTF-8.',
  });
const notText = () =>
  refuse('NOT_TEXT', {
    vi: 'Tệp là dữ liệu nhị phân, không phải văn bản CSV. Hãy kiểm tra lại tệp đã chọn.',
    en: 'The file holds binary data, not CSV text. Check that it is the right file.',
  });
