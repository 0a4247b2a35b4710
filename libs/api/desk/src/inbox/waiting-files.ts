import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file in the watched folder, as it was seen. */
export interface WaitingFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** When it was last written to, in milliseconds since 1970. */
  readonly writtenMs: number;
}

/** Files that are still being written by a browser, a spreadsheet or a copying program are called so. */
const UNFINISHED = /^\.|^~\$|\.(part|tmp|crdownload|filepart)$|~$/i;

/**
 * The files that lie in a folder, oldest first; folders, links and what is called unfinished are none.
 * @throws Error when the folder cannot be read
 */
export async function waitingFiles(folder: string): Promise<readonly WaitingFile[]> {
  const names = (await readdir(folder)).filter((name) => !UNFINISHED.test(name));
  const seen = await Promise.all(names.map((name) => look(folder, name)));
  return seen
    .flatMap((file) => (file ? [file] : []))
    .sort((one, other) => one.writtenMs - other.writtenMs || (one.name < other.name ? -1 : 1));
}

/** The file as it is now; undefined when it is gone, or is no plain file. */
export async function look(folder: string, name: string): Promise<WaitingFile | undefined> {
  const path = join(folder, name);
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() === true ? { name, path, bytes: found.size, writtenMs: found.mtimeMs } : undefined;
}

export function isUnchanged(file: WaitingFile, since: WaitingFile | undefined): boolean {
  return since?.bytes === file.bytes && since.writtenMs === file.writtenMs;
}
