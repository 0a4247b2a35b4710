import { Injectable } from '@nestjs/common';
import type { ClosingRecord } from './closing.read-model.js';

type Listener = (closing: ClosingRecord) => Promise<void>;

/** Tells whoever listens in this process that a month has been closed, once that is committed. */
@Injectable()
export class ClosingNews {
  private readonly listeners: Listener[] = [];
  private readonly telling = new Set<Promise<void>>();

  /** From now on the listener hears of every closing; closing does not wait for it. What goes wrong there it tells itself. */
  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  tell(closing: ClosingRecord): void {
    for (const listener of this.listeners) {
      const told = listener(closing)
        .catch(() => undefined)
        .finally(() => this.telling.delete(told));
      this.telling.add(told);
    }
  }

  /** Settles when every listener has done what it does: for a process that is about to end. */
  async settled(): Promise<void> {
    await Promise.all(this.telling);
  }
}
