import type { Database, Transaction } from '@cashlight/api-platform';
import type { Ending, ImportHistory } from '../import-history.js';
import type { ImportRequest } from '../import-request.js';
import type { ImportRecord } from '../import-result.js';
import { ImportRun } from '../import-run.js';
import type { ImportKind } from '../kinds/kind.js';
import { ProgressReporter } from '../progress-reporter.js';
import { CANCELLED, endingOf, endingWithout, asError, isExplained, type Outcome } from './outcome.js';

/** An import on its way: its number, once it has one, and how to break it off. */
interface Opened {
  importId: number | null;
  readonly breakOff: AbortController;
}

/**
 * Carries an import out in one transaction and notes its end, whatever it is.
 * @param running where the import can be broken off as long as it runs, by its number
 */
export async function carryOut(
  database: Database,
  history: ImportHistory,
  running: Map<number, AbortController>,
  kind: ImportKind,
  request: ImportRequest,
): Promise<Outcome> {
  const opened: Opened = { importId: null, breakOff: new AbortController() };
  const { signal } = opened.breakOff;
  const breakable = {
    ...request,
    signal: request.signal ? AbortSignal.any([request.signal, signal]) : signal,
  };
  try {
    const ending = await database.transaction((transaction) => {
      const onOpened = (importId: number): void => {
        opened.importId = importId;
        running.set(importId, opened.breakOff);
        request.onOpened?.(importId);
      };
      return runIn(transaction, history, kind, { ...breakable, onOpened }, opened.breakOff);
    });
    return { importId: opened.importId, ending, changes: [], reasons: [], error: undefined };
  } catch (error) {
    return await noteBrokenOff(history, opened.importId, error);
  } finally {
    if (opened.importId !== null) running.delete(opened.importId);
  }
}

async function runIn(
  transaction: Transaction,
  history: ImportHistory,
  kind: ImportKind,
  request: ImportRequest,
  breakOff: AbortController,
): Promise<Ending> {
  const label = { ...request, kind: kind.name, reason: request.edit?.reason };
  // An edit is over at once, and one that does not land is nobody's affair but the editor's.
  const importId = await (request.edit
    ? history.openUnseen(transaction, label)
    : history.open(transaction, label));
  request.onOpened?.(importId);
  const progress = new ProgressReporter(history, importId, () => {
    breakOff.abort();
  });
  const run = new ImportRun(transaction, importId, kind, request, (bytes, rows) => {
    request.onProgress?.({ importId, bytes, rows });
    progress.report(bytes, rows);
  });
  const ending = await run.execute().finally(() => progress.settle());
  await history.finish(transaction, importId, ending);
  return ending;
}

/** When not even the end can be written, the next start notes it; the first error is the one to tell. */
async function noteBrokenOff(
  history: ImportHistory,
  importId: number | null,
  error: unknown,
): Promise<Outcome> {
  const cancelled = importId !== null && (await history.isCancelled(importId).catch(() => false));
  const ending = cancelled ? endingWithout(CANCELLED, 'CANCELLED') : endingOf(error);
  const undone = importId === null || (await history.finishUndone(importId, ending).catch(() => true));
  const landed = undone ? undefined : await history.find(importId);
  if (landed) return { importId, ending: endingAsNoted(landed), changes: [], reasons: [], error: undefined };
  const told = cancelled || isExplained(error);
  return { importId, ending, changes: [], reasons: [], error: told ? undefined : asError(error) };
}

/** The end of an import that landed though the answer to its commit was lost. */
function endingAsNoted(record: ImportRecord): Ending {
  return { ...record, months: record.months.map((month) => `${month}-01`) };
}
