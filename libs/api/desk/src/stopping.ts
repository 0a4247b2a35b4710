import { setTimeout as pause } from 'node:timers/promises';

/** What was broken off is waited for so long; it may be waiting for others that are not. */
const PATIENCE_MS = 10_000;

/** Waits for work that was broken off, but not for ever: the server is to stop. */
export async function broughtToRest(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, pause(PATIENCE_MS, undefined, { ref: false })]);
}
