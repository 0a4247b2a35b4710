import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a file goes once it is dealt with: the names of the file and of what lies beside it. */
export interface Place {
  readonly folder: string;
  readonly name: string;
  readonly result: string;
  readonly rejected: string;
}

/** A place in the folder where nothing is yet; a second file of the same name becomes `payments-2.csv`. */
export async function freePlace(folder: string, name: string): Promise<Place> {
  await mkdir(folder, { recursive: true });
  for (let number = 1; ; number++) {
    const place = placeOf(folder, number === 1 ? name : numbered(name, number));
    const taken = await Promise.all(
      [place.name, place.result, place.rejected].map((file) => isThere(folder, file)),
    );
    if (!taken.includes(true)) return place;
  }
}

/** Writes a text so that nobody sees half of it. */
export async function writeWhole(
  folder: string,
  name: string,
  text: string | AsyncIterable<string>,
): Promise<void> {
  const unfinished = join(folder, `.${name}.tmp`);
  await writeFile(unfinished, text);
  await rename(unfinished, join(folder, name));
}

function placeOf(folder: string, name: string): Place {
  return { folder, name, result: `${name}.result.json`, rejected: `${name}.rejected.csv` };
}

function numbered(name: string, number: number): string {
  const ending = /(\.csv)?\.[^.]+$/i.exec(name)?.[0] ?? '';
  return `${name.slice(0, name.length - ending.length)}-${String(number)}${ending}`;
}

function isThere(folder: string, name: string): Promise<boolean> {
  return access(join(folder, name)).then(
    () => true,
    () => false,
  );
}
