import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { RefusedRow } from './refused-row.js';
import { columnNames, RefusedRows } from './refused-rows.js';

/** Keeps refused rows in a private file, from which they can be written in every form and language: those of a dry run vanish with it. */
export async function keepRefusedRows(refused: RefusedRows, path: string): Promise<void> {
  await pipeline(linesOf(refused), createWriteStream(path, { mode: 0o600 }));
}

/** The refused rows of a kind that were kept in a file. */
export function keptRefusedRows(path: string, kind: string): RefusedRows {
  return new RefusedRows(() => pagesOf(path), columnNames(kind));
}

async function* linesOf(refused: RefusedRows): AsyncGenerator<string> {
  for await (const page of refused.pages()) yield `${JSON.stringify(page)}\n`;
}

async function* pagesOf(path: string): AsyncGenerator<readonly RefusedRow[]> {
  const file = createReadStream(path);
  try {
    for await (const line of createInterface({ input: file }))
      yield JSON.parse(line) as readonly RefusedRow[];
  } finally {
    file.destroy();
  }
}
