import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip archive; what it says of itself may be a lie. Specs only. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Its size and checksum as the archive tells them, where they are not the true ones. */
  readonly claimedSize?: number;
  readonly claimedChecksum?: number;
  /** The content as it is stored already. */
  readonly compressed?: Buffer;
  readonly encrypted?: boolean;
}

/** Writes a zip archive, honest or not. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = entry.compressed ?? deflateRawSync(entry.content);
    const facts = factsOf(entry, packed);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\0', 'latin1'),
      facts,
      lengths(name),
      name,
      packed,
    ]);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), facts, lengths(name), position, name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** Flags, method, time, date, checksum and sizes, as both headers have them. */
function factsOf(entry: ZipEntry, packed: Buffer): Buffer {
  const facts = Buffer.alloc(20);
  facts.writeUInt16LE(entry.encrypted === true ? 1 : 0, 0);
  facts.writeUInt16LE(8, 2);
  facts.writeUInt32LE(entry.claimedChecksum ?? crc32(entry.content), 8);
  facts.writeUInt32LE(packed.length, 12);
  facts.writeUInt32LE(entry.claimedSize ?? Buffer.byteLength(entry.content), 16);
  return facts;
}

function lengths(name: Buffer): Buffer {
  const both = Buffer.alloc(4);
  both.writeUInt16LE(name.length, 0);
  return both;
}
