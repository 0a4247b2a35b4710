import { ChecklistService, ClosingNews, ClosingService } from '@cashlight/api-closing';
import { systemLanguage } from '@cashlight/api-platform';
import { readMonth } from '@cashlight/api-reference';
import { onDatabase } from './on-database.js';

/** The switches of `close`. */
export interface CloseOptions {
  readonly note?: string;
  readonly acknowledge: boolean;
}

/** The switch of `reopen`. */
export interface ReopenOptions {
  readonly reason: string;
}

const ACTOR = 'command line';

/** Prints the checklist of a month, as 2022-12, and closes it unless something stands in the way. @throws Problem naming what does */
export async function closeMonth(text: string, { note, acknowledge }: CloseOptions): Promise<void> {
  const month = readMonth(text);
  await onDatabase(async ({ services }) => {
    const checklist = await services.get(ChecklistService).checklist(month);
    for (const item of checklist) {
      const mark = item.passed ? 'ok  ' : item.blocking ? 'no  ' : '!   ';
      process.stdout.write(`${mark}${item.text[systemLanguage()]}\n`);
    }
    const request = { month, note: note ?? null, acknowledged: acknowledge };
    const closing = await services.get(ClosingService).close(request, ACTOR);
    process.stdout.write(`${month} is closed (closing ${String(closing.id)}).\n`);
    // Its reports are being kept; a process that ends meanwhile would leave them to the server.
    await services.get(ClosingNews).settled();
  });
}

/** Opens a closed month again. @throws Problem when it is open, or the reason says nothing */
export async function reopenMonth(text: string, { reason }: ReopenOptions): Promise<void> {
  const month = readMonth(text);
  await onDatabase(async ({ services }) => {
    const closing = await services.get(ClosingService).reopen(month, reason, ACTOR);
    process.stdout.write(`${month} is open again (closing ${String(closing.id)} stays in the history).\n`);
  });
}
