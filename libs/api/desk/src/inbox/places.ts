import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a file goes once it is dealt with: the names of the file and of what lies beside it. */
export interface Place {
  readonly folder: string;
  readonly name: string;
  readonly result: string;
  readonly rejected: string;
}

/** What the file system takes, in bytes. */
const LONGEST_NAME = 255;
/** What the longest name that is made of a file's name adds to it: that of an unfinished file of refused rows. */
const ADDED = unfinishedName('.rejected.csv').length;
/** Kept when a name is cut. A longer one is no extension. */
const EXTENSION = /(\.csv)?\.[^.]{1,10}$/i;
/** Results and refused rows may name customers. */
const PRIVATE = 0o600;

/** A place in the folder where nothing is yet; a second file of the same name becomes `payments-2.csv`. A name that leaves no room for what lies beside the file is cut. */
export async function freePlace(folder: string, name: string): Promise<Place> {
  await mkdir(folder, { recursive: true });
  for (let number = 1; ; number++) {
    const place = placeOf(folder, fitted(name, number === 1 ? '' : `-${String(number)}`));
    const taken = await Promise.all(
      [place.name, place.result, place.rejected].map((file) => isThere(folder, file)),
    );
    if (!taken.includes(true)) return place;
  }
}

/** Writes a text that only this account may read, so that nobody sees half of it. */
export async function writeWhole(
  folder: string,
  name: string,
  text: string | AsyncIterable<string>,
): Promise<void> {
  const unfinished = join(folder, unfinishedName(name));
  await writeFile(unfinished, text, { mode: PRIVATE });
  await rename(unfinished, join(folder, name));
}

function placeOf(folder: string, name: string): Place {
  return { folder, name, result: `${name}.result.json`, rejected: `${name}.rejected.csv` };
}

function unfinishedName(name: string): string {
  return `.${name}.tmp`;
}

/** The name with an addition before its extension, cut before both so that names made of it fit. */
function fitted(name: string, addition: string): string {
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const ending = `${addition}${extension}`;
  const room = LONGEST_NAME - ADDED - Buffer.byteLength(ending);
  const stem = Buffer.from(name.slice(0, name.length - extension.length)).subarray(0, room);
  // A character that was cut in two is left out.
  return `${new TextDecoder('utf-8', { ignoreBOM: true }).decode(stem, { stream: true })}${ending}`;
}

function isThere(folder: string, name: string): Promise<boolean> {
  return access(join(folder, name)).then(
    () => true,
    () => false,
  );
}
