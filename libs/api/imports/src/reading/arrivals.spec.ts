import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { arrivals } from './arrivals.js';

const EVERY_MS = 10;
const PATIENCE_MS = 60;

/** A file whose pieces come one by one. */
async function* pieces(count: number, bytes: number): AsyncGenerator<Buffer> {
  for (let piece = 0; piece < count; piece++) {
    await pause(EVERY_MS);
    yield Buffer.alloc(bytes);
  }
}

async function bytesOf(source: Readable, patienceMs?: number, workMs = 0): Promise<number> {
  let bytes = 0;
  for await (const piece of arrivals(source, { patienceMs })) {
    bytes += piece.length;
    if (workMs > 0) await pause(workMs);
  }
  return bytes;
}

describe('a file that comes in pieces', () => {
  it('is given up when they are crumbs, though each comes in time', async () => {
    await expect(bytesOf(Readable.from(pieces(1_000, 100)), PATIENCE_MS)).rejects.toMatchObject({
      words: { en: expect.stringMatching(/stopped half-way.*too slowly.*Nothing of it landed/) },
    });
  });

  it('is taken at a fair pace however long it takes, in crumbs where nobody is in a hurry, and when it is soon over', async () => {
    expect(await bytesOf(Readable.from(pieces(20, 65_536)), PATIENCE_MS)).toBe(20 * 65_536);
    expect(await bytesOf(Readable.from(pieces(20, 100)))).toBe(2_000);
    expect(await bytesOf(Readable.from(pieces(3, 100)), 10_000)).toBe(300);
  });

  it('is not slow because its reader is', async () => {
    const ready = Readable.from(Array.from({ length: 20 }, () => Buffer.alloc(100)));
    expect(await bytesOf(ready, PATIENCE_MS, EVERY_MS)).toBe(2_000);
  });
});
