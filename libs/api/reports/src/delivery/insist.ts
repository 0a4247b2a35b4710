import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 10;
const PAUSE_MS = 3_000;

/** Does what must be written down also when the database is away for a moment. @throws Error of the last try */
export async function insist(work: () => Promise<void>): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      await work();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await pause(PAUSE_MS, undefined, { ref: false });
    }
  }
}
