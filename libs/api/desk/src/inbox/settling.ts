import { isUnchanged, type WaitingFile } from './waiting-files.js';

interface Seen {
  readonly file: WaitingFile;
  /** Since when it has been as it is. */
  readonly sinceMs: number;
  /** Not to be tried before. */
  readonly notBeforeMs: number;
}

/** Knows which files have kept still long enough to be complete. */
export class Settling {
  private seen = new Map<string, Seen>();

  constructor(
    private readonly settledAfterMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Those of the files now in the folder that can be taken, in their order. */
  settled(files: readonly WaitingFile[]): readonly WaitingFile[] {
    const now = this.now();
    this.seen = new Map(files.map((file) => [file.name, this.seenNow(file, now)]));
    return files.filter(({ name }) => {
      const { sinceMs = now, notBeforeMs = now } = this.seen.get(name) ?? {};
      return now - sinceMs >= this.settledAfterMs && now >= notBeforeMs;
    });
  }

  /** Leaves a file alone for a while. */
  postpone(file: WaitingFile, ms: number): void {
    const seen = this.seen.get(file.name);
    if (seen) this.seen.set(file.name, { ...seen, notBeforeMs: this.now() + ms });
  }

  private seenNow(file: WaitingFile, now: number): Seen {
    const before = this.seen.get(file.name);
    return before && isUnchanged(file, before.file) ? before : { file, sinceMs: now, notBeforeMs: now };
  }
}
