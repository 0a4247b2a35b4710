import { Database, type Language, Metrics, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { ImportHistory, type Ending } from './import-history.js';
import type { ImportRequest } from './import-request.js';
import { NO_ROWS, type ImportRecord, type ImportResult } from './import-result.js';
import { ImportRun } from './import-run.js';
import type { ImportKind } from './kinds/kind.js';
import { importKind } from './kinds/registry.js';
import { ProgressReporter } from './progress-reporter.js';
import { FileRefused, type Refusal } from './refusal.js';
import { rejectedCsv } from './rejected-csv.js';
import { Turnstile } from './turnstile.js';

/** Each import holds a connection and now and then needs another; more at a time would starve the readers, and each other. */
const AT_A_TIME = 4;

/** Undoes the transaction of a dry run and carries out what it found. */
class DryRunOver extends Error {
  constructor(readonly ending: Ending) {
    super('dry run');
  }
}

/** Imports files. What an import accepted and every figure that depends on it appear together or not at all. */
@Injectable()
export class ImportService {
  private readonly turnstile = new Turnstile(AT_A_TIME);

  constructor(
    private readonly database: Database,
    private readonly history: ImportHistory,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Imports a file. Rows that are wrong are refused one by one; a file that is not what it claims changes nothing and is told by the state REFUSED.
   * @throws Problem when there is no such kind, or when the source brought nothing for too long; nothing has landed then
   * @throws Error when the source, the database or the caller breaks off; nothing has landed then
   */
  async run(request: ImportRequest): Promise<ImportResult> {
    const kind = importKind(request.kind);
    return this.turnstile.pass(() => this.timed(kind, request));
  }

  /** An import by its number, running or over. */
  async find(importId: number): Promise<ImportRecord | undefined> {
    return this.history.find(importId);
  }

  /** The refused rows of an import as a CSV file, piece by piece. */
  rejectedCsv(importId: number, language: Language): AsyncGenerator<string> {
    return rejectedCsv((sql, parameters) => this.database.query(sql, parameters), importId, language);
  }

  /** To be called at the start: imports whose process died are noted as failed. Returns their numbers. */
  async markInterrupted(): Promise<readonly number[]> {
    return this.history.markInterrupted(INTERRUPTED);
  }

  private async timed(kind: ImportKind, request: ImportRequest): Promise<ImportResult> {
    const start = performance.now();
    const { importId, ending } = await this.execute(kind, request);
    const { rows, accepted, unchanged, replaced, rejected, months, state, warnings, refusal } = ending;
    const seconds = Math.round(performance.now() - start) / 1_000;
    const counts = { rows, accepted, unchanged, replaced, rejected };
    return {
      importId,
      kind: kind.name,
      ...counts,
      rejectedFile: null,
      months: months.map((day) => day.slice(0, 7)),
      seconds,
      state,
      warnings,
      refusal,
    };
  }

  private async execute(
    kind: ImportKind,
    request: ImportRequest,
  ): Promise<{ importId: number | null; ending: Ending }> {
    const opened: { importId: number | null } = { importId: null };
    try {
      const work = (transaction: Transaction) =>
        request.dryRun
          ? this.tryOut(transaction, kind, request)
          : this.carryOut(transaction, kind, request, opened);
      const ending = await this.database.transaction(work);
      this.metrics.countImport(kind.name, ending.state, ending);
      return { ...opened, ending };
    } catch (error) {
      if (error instanceof DryRunOver) return { importId: null, ending: error.ending };
      const ending = endingOf(error);
      if (!request.dryRun) this.metrics.countImport(kind.name, ending.state, ending);
      if (opened.importId !== null) await this.noteUndone(opened.importId, ending);
      if (error instanceof FileRefused) return { ...opened, ending };
      throw error;
    }
  }

  private async carryOut(
    transaction: Transaction,
    kind: ImportKind,
    request: ImportRequest,
    opened: { importId: number | null },
  ): Promise<Ending> {
    const importId = await this.history.open(transaction, { ...request, kind: kind.name });
    opened.importId = importId;
    const progress = new ProgressReporter(this.history, importId);
    const run = new ImportRun(transaction, importId, kind, request, (bytes, rows) => {
      request.onProgress?.({ importId, bytes, rows });
      progress.report(rows);
    });
    const ending = await run.execute().finally(() => progress.settle());
    await this.history.finish(transaction, importId, ending);
    return ending;
  }

  private async tryOut(transaction: Transaction, kind: ImportKind, request: ImportRequest): Promise<never> {
    const importId = await this.history.openUnseen(transaction, { ...request, kind: kind.name });
    const run = new ImportRun(transaction, importId, kind, request, (bytes, rows) =>
      request.onProgress?.({ importId, bytes, rows }),
    );
    const ending = await run.execute();
    if (ending.rejected > 0)
      await request.onDryRunRejections?.((language) =>
        rejectedCsv((sql, parameters) => transaction.query(sql, parameters), importId, language),
      );
    throw new DryRunOver(ending);
  }

  /** When not even this can be written, the next start notes it; the first error is the one to tell. */
  private async noteUndone(importId: number, ending: Ending): Promise<void> {
    await this.history.finishUndone(importId, ending).catch(() => undefined);
  }
}

function endingOf(error: unknown): Ending {
  const nothing = { ...NO_ROWS, months: [], warnings: [] };
  return error instanceof FileRefused
    ? { ...nothing, state: 'REFUSED', refusal: error.refusal }
    : { ...nothing, state: 'FAILED', refusal: INTERRUPTED };
}

const INTERRUPTED: Refusal = {
  code: 'FAILED',
  words: {
    vi: 'Việc nhập bị gián đoạn giữa chừng; không dòng nào được nhập. Hãy gửi lại tệp.',
    en: 'The import broke off half-way; nothing of it landed. Send the file again.',
  },
};
