import { createReadStream, existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { LOG, type Log, Problem } from '@cashlight/api-platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SpoolStore } from './spool-store.js';

/** Injects the folder of uploads. */
export const UPLOADS_FOLDER = Symbol('uploads folder');

const DAY_MS = 24 * 60 * 60 * 1_000;
const KEPT_MS = 7 * DAY_MS;
const ID = /^[0-9a-f]{32}$/;
const ID_LENGTH = 32;
const LONGEST_NAME = 255;

/** A file that somebody sends in pieces, as far as it has come. */
export interface UploadedFile {
  readonly id: string;
  /** Who sends it; nobody else sees it. */
  readonly actor: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly bytesTotal: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** The files that were sent and wait to be imported. What nobody touched for seven days is removed. */
@Injectable()
export class Uploads implements OnApplicationBootstrap, OnModuleDestroy {
  private opened: SpoolStore | undefined;
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    @Inject(UPLOADS_FOLDER) private readonly folder: string,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** The store behind it; the folder is made when it is first needed. */
  get store(): SpoolStore {
    return (this.opened ??= new SpoolStore(this.folder));
  }

  onApplicationBootstrap(): void {
    const sweep = (): void => {
      this.removeOld().catch((error: unknown) => {
        this.log.warn({ reason: (error as Error).message }, 'old uploads could not be removed');
      });
    };
    sweep();
    this.sweeper = setInterval(sweep, DAY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeper);
  }

  /** The uploads of one actor, oldest first. */
  async list(actor: string): Promise<readonly UploadedFile[]> {
    const files = await Promise.all((await this.ids()).map((id) => this.read(id)));
    return files
      .flatMap((file) => (file?.actor === actor ? [file] : []))
      .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  }

  /** @throws Problem NOT_FOUND when there is none, or it is somebody else's */
  async find(id: string, actor: string): Promise<UploadedFile> {
    const file = ID.test(id) ? await this.read(id) : undefined;
    if (file?.actor === actor) return file;
    throw new Problem('NOT_FOUND', {
      vi: 'Không có tệp tải lên này; có thể nó đã được nhập xong hoặc đã quá 7 ngày. Hãy gửi lại tệp.',
      en: 'There is no such upload; it may have been imported, or be older than 7 days. Send the file again.',
    });
  }

  /**
   * The upload, once all of it has come.
   * @throws Problem NOT_FOUND; CONFLICT while a part is missing
   */
  async whole(id: string, actor: string): Promise<UploadedFile> {
    const file = await this.find(id, actor);
    if (file.bytes === file.bytesTotal) return file;
    const came = `${String(file.bytes)}/${String(file.bytesTotal)}`;
    throw new Problem('CONFLICT', {
      vi: `Tệp chưa được gửi hết (${came} byte). Hãy gửi tiếp phần còn lại.`,
      en: `Not all of the file has come (${came} bytes). Send the rest.`,
    });
  }

  /** The bytes of an upload. */
  open(id: string): Readable {
    return createReadStream(join(this.folder, id));
  }

  /** A place beside the upload for what belongs to it; removed with it. */
  beside(id: string, ending: string): string {
    return join(this.folder, `${id}.${ending}`);
  }

  /** Removes an upload and everything beside it; nothing happens when it is gone. */
  async remove(id: string): Promise<void> {
    const files = (await readdir(this.folder)).filter((name) => name.startsWith(id));
    await Promise.all(files.map((name) => rm(join(this.folder, name), { force: true })));
  }

  private async read(id: string): Promise<UploadedFile | undefined> {
    const found = await this.store.getUpload(id).catch(() => undefined);
    const { actor, filename } = found?.metadata ?? {};
    if (found?.size === undefined || typeof actor !== 'string') return undefined;
    return {
      id,
      actor,
      fileName: cleanName(filename ?? ''),
      bytes: found.offset,
      bytesTotal: found.size,
      createdAt: found.creation_date ?? new Date(0).toISOString(),
    };
  }

  private async ids(): Promise<readonly string[]> {
    if (!existsSync(this.folder)) return [];
    const names = await readdir(this.folder);
    return [...new Set(names.map((name) => name.slice(0, ID_LENGTH)))].filter((id) => ID.test(id));
  }

  private async removeOld(): Promise<void> {
    for (const id of await this.ids()) {
      const touched = await stat(join(this.folder, id)).catch(() => undefined);
      if (!touched || Date.now() - touched.mtimeMs > KEPT_MS) await this.remove(id);
    }
  }
}

/** The name alone, without folders, as the history will show it. */
function cleanName(given: string): string {
  const name = basename(given.replaceAll('\\', '/')).replaceAll('\0', '').normalize('NFC').trim();
  return name.slice(0, LONGEST_NAME) || 'upload';
}
