import { setTimeout as pause } from 'node:timers/promises';
import { median, timed } from './numbers.mjs';
import { ask } from './overview-bench.mjs';

const WARM_UP = 30;
const IDLE_QUESTIONS = 60;
/** As several people who look at the dashboard. */
const PAUSE_MS = 50;

/**
 * Asks a server for the overview again and again, first alone and then while the work goes on.
 * @returns the work's result and the medians of the overview in milliseconds before (`idleMs`) and meanwhile (`busyMs`)
 */
export async function askedBeside({ url, token, request }, work) {
  const idle = [];
  while (idle.length < WARM_UP + IDLE_QUESTIONS) idle.push(await oneAnswer());
  const busy = [];
  let over = false;
  const [result] = await Promise.all([work().finally(() => (over = true)), askUntilOver()]);
  return { result, idleMs: median(idle.slice(WARM_UP)), busyMs: median(busy) };

  async function askUntilOver() {
    while (!over) busy.push(await oneAnswer());
  }

  async function oneAnswer() {
    const milliseconds = await timed(() => ask(url, token, request));
    await pause(PAUSE_MS);
    return milliseconds;
  }
}
