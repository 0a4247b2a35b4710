import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@cashlight/api-platform';
import { StartRefused } from './open-database.js';

/**
 * Makes sure that the watched folder, if there is to be one, is there and that files can be moved within it.
 * @throws StartRefused saying what is wrong with it
 */
export function prepareInbox({ inboxDir, dataDir }: Pick<Config, 'inboxDir' | 'dataDir'>): void {
  if (inboxDir === undefined) return;
  if (inboxDir === dataDir)
    throw new StartRefused('INBOX_DIR: Cashlight keeps its own files in DATA_DIR. Name another folder.');
  try {
    for (const folder of [inboxDir, join(inboxDir, 'done'), join(inboxDir, 'failed')]) {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    }
  } catch (error) {
    throw new StartRefused(`INBOX_DIR: ${reasonOf(error as NodeJS.ErrnoException, inboxDir)}`);
  }
}

function reasonOf({ code, message, path = '' }: NodeJS.ErrnoException, inboxDir: string): string {
  const place = path === '' ? inboxDir : path;
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${place} is not a folder. Name one, or leave it out.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `this account may not read and write in ${place}. Give it the right, or name another folder.`;
  return `the folder ${place} cannot be made or used (${code ?? message}).`;
}
