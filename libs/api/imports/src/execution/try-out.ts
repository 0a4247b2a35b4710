import type { Database, Transaction } from '@cashlight/api-platform';
import type { Ending, ImportHistory } from '../import-history.js';
import type { ImportRequest } from '../import-request.js';
import type { FigureChange } from '../import-result.js';
import { ImportRun } from '../import-run.js';
import type { ImportKind } from '../kinds/kind.js';
import { refusedPages } from '../refused-rows/refused-row.js';
import { columnNames, RefusedRows } from '../refused-rows/refused-rows.js';
import { rejectedCsv } from '../rejected-csv.js';
import { rejectedAlike, type RejectedAlike } from '../refused-rows/rejected-alike.js';
import { figureChanges } from './figure-changes.js';
import { asError, endingOf, isExplained, type Outcome } from './outcome.js';

/** Undoes the transaction of a dry run and carries out what it found. */
class DryRunOver extends Error {
  constructor(
    readonly ending: Ending,
    readonly changes: readonly FigureChange[],
    readonly reasons: readonly RejectedAlike[],
  ) {
    super('dry run');
  }
}

/** Does everything that an import would do, tells what would change in the figures, and leaves no trace. */
export async function tryOut(
  database: Database,
  history: ImportHistory,
  kind: ImportKind,
  request: ImportRequest,
): Promise<Outcome> {
  try {
    return await database.transaction((transaction) => runIn(transaction, database, history, kind, request));
  } catch (error) {
    if (error instanceof DryRunOver)
      return {
        importId: null,
        ending: error.ending,
        changes: error.changes,
        reasons: error.reasons,
        error: undefined,
      };
    const told = isExplained(error);
    return {
      importId: null,
      ending: endingOf(error),
      changes: [],
      reasons: [],
      error: told ? undefined : asError(error),
    };
  }
}

async function runIn(
  transaction: Transaction,
  database: Database,
  history: ImportHistory,
  kind: ImportKind,
  request: ImportRequest,
): Promise<never> {
  const importId = await history.openUnseen(transaction, { ...request, kind: kind.name });
  const run = new ImportRun(transaction, importId, kind, request, (bytes, rows) =>
    request.onProgress?.({ importId, bytes, rows }),
  );
  const ending = await run.execute();
  const read: Transaction['query'] = (sql, parameters) => transaction.query(sql, parameters);
  if (ending.rejected > 0)
    await request.onDryRunRejections?.(
      (language) => rejectedCsv(read, importId, language),
      new RefusedRows(() => refusedPages(read, importId), columnNames(kind.name)),
    );
  const changes = await figureChanges(database, transaction, kind, ending.months);
  const reasons = await rejectedAlike((sql, values) => transaction.query(sql, values), importId);
  throw new DryRunOver(ending, changes, reasons);
}
