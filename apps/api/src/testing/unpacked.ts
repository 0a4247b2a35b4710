import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

/** All that a file holds: the names and texts of its parts, or a PDF with its streams. */
export function unpacked(file: Buffer): string {
  const text = file.toString('latin1');
  if (text.startsWith('PK'))
    return Object.entries(unzipSync(file))
      .map(([name, part]) => `${name} ${strFromU8(part)}`)
      .join();
  const streams = Array.from(
    text.matchAll(/FlateDecode[^]*?stream\n([^]*?)\nendstream/g),
    ([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );
  // Titles and the like stand in a PDF with two bytes a letter.
  return [text, ...streams].join().replaceAll('\0', '');
}
