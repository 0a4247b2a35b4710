import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '@cashlight/api-platform';

/** What a command line names as a file. */
export interface SourceFile {
  readonly name: string;
  readonly stream: Readable;
}

/**
 * Opens a file to import; `-` is standard input.
 * @throws Problem when there is no such file, it is a folder, or it may not be read
 */
export async function openSource(path: string): Promise<SourceFile> {
  if (path === '-') return { name: 'standard input', stream: process.stdin };
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (found.isDirectory()) throw aFolder(path);
  const stream = createReadStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => {
      resolve();
    });
    stream.once('error', (error) => {
      reject(unreadable(path, error));
    });
  });
  return { name: basename(path), stream };
}

function unreadable(path: string, error: unknown): Problem {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return new Problem('NOT_FOUND', {
    vi: missing
      ? `${path}: không có tệp này. Hãy kiểm tra đường dẫn.`
      : `${path}: không đọc được tệp. Hãy kiểm tra quyền truy cập.`,
    en: missing
      ? `${path}: there is no such file. Check the path.`
      : `${path}: the file cannot be read. Check its permissions.`,
  });
}

const aFolder = (path: string): Problem =>
  new Problem('BAD_USER_INPUT', {
    vi: `${path}: đây là thư mục. Hãy chỉ ra từng tệp.`,
    en: `${path}: this is a folder. Name the files.`,
  });
