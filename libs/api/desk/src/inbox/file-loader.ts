import { createReadStream } from 'node:fs';
import { IMPORT_KINDS, ImportService, type ImportRequest } from '@cashlight/api-imports';
import { Problem, ReadinessCheck, type Words } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { Ending } from './ending.js';
import { FileKinds } from './file-kinds.js';
import type { WaitingFile } from './waiting-files.js';

/** How often a file is tried when something other than the file is wrong. */
const MOST_TRIES = 3;

/** Loads one file of the watched folder. */
@Injectable()
export class FileLoader {
  private readonly tries = new Map<string, number>();

  constructor(
    private readonly imports: ImportService,
    private readonly kinds: FileKinds,
    private readonly readiness: ReadinessCheck,
  ) {}

  /**
   * @throws Error when it is to be tried again later: the file cannot be read now, the database is away, the signal is given; nothing has landed then
   */
  async load(file: WaitingFile, signal: AbortSignal): Promise<Ending> {
    const { name, path, bytes } = file;
    const found = await this.kinds.find(name, () => createReadStream(path));
    if (!found) return { as: 'FAILED', kind: null, words: UNKNOWN_KIND };
    const source = createReadStream(path);
    const order = { onConflict: 'reject', atomic: false, dryRun: false } as const;
    const origin = { actor: 'inbox', via: 'INBOX', fileName: name, bytesTotal: bytes } as const;
    return this.run({ ...order, ...origin, ...found, source, signal }).finally(() => source.destroy());
  }

  private async run(request: ImportRequest): Promise<Ending> {
    const { fileName, kind, signal } = request;
    try {
      const result = await this.imports.run(request);
      this.tries.delete(fileName);
      return { as: 'IMPORTED', result };
    } catch (error) {
      if (signal?.aborted === true) throw error;
      if (error instanceof Problem) return { as: 'FAILED', kind, words: error.words };
      if (await this.isToBeTriedAgain(fileName)) throw error;
      return { as: 'FAILED', kind, words: BROKE_OFF, cause: error };
    }
  }

  /** As long as the database cannot be reached a try does not count. */
  private async isToBeTriedAgain(name: string): Promise<boolean> {
    if ((await this.readiness.check()) !== 'ready') return true;
    const tries = (this.tries.get(name) ?? 0) + 1;
    this.tries.set(name, tries);
    if (tries < MOST_TRIES) return true;
    this.tries.delete(name);
    return false;
  }
}

const KINDS = IMPORT_KINDS.join(', ');
const UNKNOWN_KIND: Words = {
  vi: `Không nhận ra loại tệp, nên không dòng nào được nhập. Hãy đặt tên tệp bắt đầu bằng loại (${KINDS}), ví dụ payments-2022-12.csv, rồi đặt vào lại thư mục.`,
  en: `The kind of the file is not clear, so nothing of it landed. Let its name begin with the kind (${KINDS}), such as payments-2022-12.csv, and put it into the folder again.`,
};

const BROKE_OFF: Words = {
  vi: 'Việc nhập bị gián đoạn nhiều lần; không dòng nào được nhập. Hãy xem nhật ký của máy chủ, rồi đặt tệp vào lại thư mục.',
  en: 'The import broke off several times; nothing of the file landed. Look into the log of the server, then put the file into the folder again.',
};
