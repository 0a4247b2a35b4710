import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ImportResult, RefusedRowsService } from '@cashlight/api-imports';
import { errorFields, LOG, type Log } from '@cashlight/api-platform';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { broughtToRest } from '../stopping.js';
import { type Ending, hasLanded, resultText } from './ending.js';
import { FileLoader } from './file-loader.js';
import {
  INBOX_SETTINGS,
  type InboxSettings,
  LOOK_EVERY_MS,
  SETTLED_AFTER_MS,
  TELL_AFTER_MS,
} from './inbox-settings.js';
import { freePlace, writeWhole } from './places.js';
import { Settling } from './settling.js';
import { Troubles } from './troubles.js';
import { isUnchanged, look, type WaitingFile, waitingFiles } from './waiting-files.js';

/**
 * Loads the files that are put into a folder, one at a time, oldest first, once they are complete. What landed moves to `done/`, what did
 * not to `failed/`, each with its result beside it. A file stays where it is until then: whatever stops the server, it is loaded again,
 * and rows that had landed change nothing.
 */
@Injectable()
export class Inbox implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly log: Log;
  private readonly notPutAway = new Map<string, { readonly file: WaitingFile; readonly ending: Ending }>();
  private watching: Promise<void> | undefined;

  constructor(
    @Inject(INBOX_SETTINGS) private readonly settings: InboxSettings | null,
    private readonly loader: FileLoader,
    private readonly refusedRows: RefusedRowsService,
    @Inject(LOG) log: Log,
  ) {
    // Nobody watches when a folder is loaded: its log says what was done, not only what went wrong.
    this.log = log.child({ part: 'inbox' }, { level: 'info' });
  }

  /** Begins to watch; without a folder nothing happens. */
  start(): void {
    if (this.settings) this.watching ??= this.watch(this.settings);
  }

  /** Stops; a file that is being loaded stays in the folder. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await broughtToRest(Promise.resolve(this.watching));
  }

  private async watch(settings: InboxSettings): Promise<void> {
    const { folder, lookEveryMs = LOOK_EVERY_MS } = settings;
    const settling = new Settling(settings.settledAfterMs ?? SETTLED_AFTER_MS);
    const troubles = new Troubles(this.log, settings.tellAfterMs ?? TELL_AFTER_MS);
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const [next] = await waitingFiles(folder).then(
        (files) => {
          troubles.over(folder);
          return settling.settled(files);
        },
        (error: unknown) => troubles.met(folder, error),
      );
      if (next) await this.take(next, folder, settling, troubles);
      else await pause(lookEveryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async take(
    file: WaitingFile,
    folder: string,
    settling: Settling,
    troubles: Troubles,
  ): Promise<void> {
    const later = this.settings?.lookEveryMs ?? LOOK_EVERY_MS;
    try {
      const ending = await this.endingOf(file);
      if (isUnchanged(file, await look(folder, file.name))) await this.putAway(file, folder, ending);
      else settling.postpone(file, later);
      troubles.over(file.name);
    } catch (error) {
      settling.postpone(file, later);
      if (!this.stopping.signal.aborted) troubles.met(file.name, error);
    }
  }

  /** What was loaded and could not be put away is not loaded again. */
  private async endingOf(file: WaitingFile): Promise<Ending> {
    const before = this.notPutAway.get(file.name);
    if (before && isUnchanged(file, before.file)) return before.ending;
    const ending = await this.loader.load(file, this.stopping.signal);
    this.notPutAway.set(file.name, { file, ending });
    return ending;
  }

  /** The result is written first: whoever finds the file in its new place finds the result too. */
  private async putAway(file: WaitingFile, folder: string, ending: Ending): Promise<void> {
    const place = await freePlace(join(folder, hasLanded(ending) ? 'done' : 'failed'), file.name);
    const rows = ending.as === 'IMPORTED' ? this.rowsToMend(ending.result) : undefined;
    if (rows) await writeWhole(place.folder, place.rejected, rows);
    await writeWhole(place.folder, place.result, resultText(file.name, ending, rows ? place.rejected : null));
    await rename(file.path, join(place.folder, place.name));
    this.notPutAway.delete(file.name);
    this.tell(file, ending);
  }

  private rowsToMend({ importId, kind, rejected }: ImportResult): AsyncIterable<string> | undefined {
    return importId === null || rejected === 0
      ? undefined
      : this.refusedRows.of({ importId, kind }).csv('vi');
  }

  private tell({ name }: WaitingFile, ending: Ending): void {
    if (ending.as === 'FAILED') {
      const { kind, words, cause } = ending;
      const err = cause === undefined ? {} : { err: errorFields(cause) };
      this.log.warn({ file: name, kind, ...err }, `not loaded: ${words.en}`);
      return;
    }
    const { importId, kind, state, rows, accepted, unchanged, replaced, rejected, refusal } = ending.result;
    const counts = { rows, accepted, unchanged, replaced, rejected };
    if (refusal) this.log.warn({ file: name, importId, kind, state }, `not loaded: ${refusal.words.en}`);
    else this.log.info({ file: name, importId, kind, ...counts }, 'loaded');
  }
}
