import { randomUUID } from 'node:crypto';
import { closeSync, createWriteStream, openSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuse } from '../../refusal.js';

/** A workbook is compressed: a larger file holds more than the rows of a sheet. */
const MAX_BYTES = 1024 ** 3;

/**
 * Keeps a file where it can be read at any place, for this process alone: nobody else may open it, and it has no name any more,
 * so that it vanishes with its descriptor even when the process is killed.
 * @returns the descriptor; closing it is the caller's affair
 * @throws FileRefused when it is larger than any workbook
 */
export async function spool(blocks: AsyncIterable<Buffer>): Promise<number> {
  const path = join(tmpdir(), `cashlight-${randomUUID()}.xlsx`);
  const descriptor = openSync(path, 'wx+', 0o600);
  try {
    unlinkSync(path);
    await pipeline(atMost(MAX_BYTES, blocks), createWriteStream('', { fd: descriptor, autoClose: false }));
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

async function* atMost(limit: number, blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const block of blocks) {
    bytes += block.length;
    if (bytes > limit) throw tooLarge();
    yield block;
  }
}

const tooLarge = () =>
  refuse('TOO_LARGE', {
    vi: 'Tệp Excel lớn hơn 1 GiB. Hãy chia nhỏ tệp, hoặc lưu dưới dạng CSV UTF-8 rồi gửi lại.',
    en: 'The Excel file is larger than 1 GiB. Split it, or save it as CSV UTF-8 and send that.',
  });
