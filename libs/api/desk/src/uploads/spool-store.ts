import { createWriteStream, mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';

/** Keeps uploads as files of a folder that only this account may enter, with their metadata beside them. */
export class SpoolStore extends FileStore {
  constructor(directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    super({ directory });
    // A file without a known size could not be told from one that broke off; old files are removed by `Uploads`.
    this.extensions = ['creation', 'creation-with-upload', 'termination'];
  }

  /** @throws Error ENOSPC when the whole file will not fit, before anything of it is sent */
  override async create(upload: Upload): Promise<Upload> {
    const { bavail, bsize } = await statfs(this.directory);
    if ((upload.size ?? 0) > bavail * bsize)
      throw Object.assign(new Error('The upload does not fit on the disk.'), { code: 'ENOSPC' });
    return super.create(upload);
  }

  /** Adds what comes to the file. What came before an error stays and counts, and the error keeps its name. */
  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(join(this.directory, id), { flags: 'r+', start: offset });
    await pipeline(source, file);
    return offset + file.bytesWritten;
  }
}

/** Whether there was no room on the disk, or none for this account. */
export function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
