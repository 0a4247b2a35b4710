import { closeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { FileRefused, refuse } from '../../refusal.js';
import { encrypted } from '../file-format.js';

/** Workbooks have some dozen parts, or hundreds with many sheets. */
const MAX_PARTS = 10_000;
/** Sheets are compressed to a tenth or a hundredth; only a bomb comes near the thousandth that is the most there can be. */
const MAX_RATIO = 400;
const UNSUSPICIOUS_BYTES = 16 * 1024 ** 2;

/** The parts of a zip file on disk, by name. Names are compared without regard to letter case. */
export class ZipParts {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * @param descriptor an open file; closed together with the parts, or at once when it cannot be opened as zip
   * @throws FileRefused when it is damaged
   */
  static async open(descriptor: number): Promise<ZipParts> {
    const file = await fromFdPromise(descriptor, { autoClose: false }).catch((error: unknown) => {
      closeSync(descriptor);
      throw readable(error);
    });
    try {
      return new ZipParts(file, await listed(file));
    } catch (error) {
      file.close();
      throw readable(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** How many bytes a part holds, as the file tells; 0 when it is not there. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  /**
   * What a part holds, piece by piece, checked against its checksum.
   * @param limit a larger part is refused before anything of it is read
   * @throws FileRefused when there is no such part, it is damaged or encrypted, or it unfolds to more than is believable
   */
  async *read(name: string, limit: number): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw missingPart(name);
    if (entry.isEncrypted()) throw encrypted();
    refuseBomb(entry, limit);
    let checksum = 0;
    try {
      // The sizes that the entry tells are enforced while it is read.
      for await (const piece of await this.file.openReadStreamPromise(entry)) {
        checksum = crc32(piece as Buffer, checksum);
        yield piece as Buffer;
      }
    } catch (error) {
      throw readable(error);
    }
    if (checksum !== entry.crc32) throw damaged();
  }

  /** Closes the file as soon as nothing is being read from it. */
  close(): void {
    if (this.file.isOpen) this.file.close();
  }
}

async function listed(file: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (file.entryCount > MAX_PARTS) throw damaged();
  for await (const entry of file.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
  return entries;
}

function refuseBomb(entry: Entry, limit: number): void {
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > limit) throw unfoldsTooFar();
  if (uncompressedSize > UNSUSPICIOUS_BYTES && uncompressedSize > compressedSize * MAX_RATIO)
    throw unfoldsTooFar();
}

/** What went wrong with the zip is the file's fault; what went wrong with the disk is not. */
function readable(error: unknown): unknown {
  if (error instanceof FileRefused) return error;
  const ofSystem = error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code));
  return ofSystem ? error : damaged();
}

/** A file that would take more room and time than any honest one. */
export const unfoldsTooFar = () =>
  refuse('TOO_LARGE', {
    vi: 'Tệp Excel bung ra lớn bất thường (bom nén, hoặc nhiều triệu ô trống có định dạng). Hãy chép riêng dữ liệu sang sổ mới, hoặc lưu dưới dạng CSV UTF-8 rồi gửi lại.',
    en: 'The Excel file unfolds to an absurd size (a zip bomb, or millions of formatted empty cells). Copy the data alone into a new workbook, or save it as CSV UTF-8, and send that.',
  });

/** A file that is cut short or otherwise not as its format demands. */
export const damaged = () =>
  refuse('DAMAGED', {
    vi: 'Tệp Excel bị cụt hoặc hỏng. Hãy mở bằng Excel, lưu lại rồi gửi lại.',
    en: 'The Excel file is cut short or damaged. Open it in Excel, save it and send it again.',
  });

const missingPart = (name: string) =>
  refuse('DAMAGED', {
    vi: `Tệp Excel thiếu phần ${name}. Hãy mở bằng Excel, lưu lại rồi gửi lại.`,
    en: `The Excel file lacks its part ${name}. Open it in Excel, save it and send it again.`,
  });
