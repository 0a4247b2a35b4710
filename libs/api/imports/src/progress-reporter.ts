import type { ImportHistory } from './import-history.js';

const EVERY_MS = 1_000;

/** Shows in the history how far an import is, once a second at most. */
export class ProgressReporter {
  private last = Date.now();
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly history: ImportHistory,
    private readonly importId: number,
    /** Called when somebody asked to break the import off. */
    private readonly onCancelled: () => void,
  ) {}

  report(bytes: number, rows: number): void {
    if (Date.now() - this.last < EVERY_MS) return;
    this.last = Date.now();
    // Progress that could not be shown is shown a second later; what is wrong with the database the import itself will say.
    this.writing = this.writing
      .then(() => this.history.progress(this.importId, bytes, rows))
      .then((cancelled) => {
        if (cancelled) this.onCancelled();
      })
      .catch(() => undefined);
  }

  /** Waits for what is being written: the end is to be the last word. */
  async settle(): Promise<void> {
    await this.writing;
  }
}
