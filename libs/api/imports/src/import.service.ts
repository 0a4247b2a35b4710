import { Database, type Language, Metrics, Problem, Turnstile, type Words } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { carryOut } from './execution/carry-out.js';
import { tryOut } from './execution/try-out.js';
import { BROKEN_OFF, type Outcome } from './execution/outcome.js';
import { ImportHistory } from './import-history.js';
import type { ImportRequest } from './import-request.js';
import type { ImportRecord, ImportResult } from './import-result.js';
import { importKind } from './kinds/registry.js';
import { rejectedCsv } from './rejected-csv.js';
import { ImportUndo } from './undo/import-undo.js';

/** Each import holds a connection and now and then needs another; more at a time would starve the readers, and each other. */
const AT_A_TIME = 4;

/** Imports files. What an import accepted and every figure that depends on it appear together or not at all. */
@Injectable()
export class ImportService {
  private readonly turnstile = new Turnstile(AT_A_TIME);
  /** Breaks off imports that run in this process, by number. */
  private readonly running = new Map<number, AbortController>();
  private readonly undoing: ImportUndo;

  constructor(
    private readonly database: Database,
    private readonly history: ImportHistory,
    private readonly metrics: Metrics,
  ) {
    this.undoing = new ImportUndo(database);
  }

  /**
   * Imports a file. Rows that are wrong are refused one by one; a file that is not what it claims changes nothing and is told by the state REFUSED,
   * an import that somebody cancelled by CANCELLED.
   * @throws Problem when there is no such kind, or when the source brought nothing for too long; nothing has landed then
   * @throws Error when the source, the database or the caller breaks off; nothing has landed then
   */
  async run(request: ImportRequest): Promise<ImportResult> {
    const kind = importKind(request.kind);
    return this.turnstile.pass(async () => {
      request.signal?.throwIfAborted();
      const start = performance.now();
      const outcome = request.dryRun
        ? await tryOut(this.database, this.history, kind, request)
        : await carryOut(this.database, this.history, this.running, kind, request);
      const { importId, ending, changes, reasons, error } = outcome;
      if (!request.dryRun) this.metrics.countImport(kind.name, ending.state, ending);
      if (error !== undefined) throw error;
      return resultOf(kind.name, importId, { ending, changes, reasons }, performance.now() - start);
    });
  }

  /** An import by its number, running or over. */
  async find(importId: number): Promise<ImportRecord | undefined> {
    return this.history.find(importId);
  }

  /**
   * Breaks off a running import, of whichever process: nothing of it lands.
   * @throws Problem NOT_FOUND; CONFLICT when it is over
   */
  async cancel(importId: number, actor: string): Promise<void> {
    if (await this.history.cancel(importId, actor)) this.running.get(importId)?.abort();
    else throw (await this.history.find(importId)) ? overAlready(importId) : noSuchImport(importId);
  }

  /**
   * Takes back what an import brought; what it had replaced stands again.
   * @throws Problem NOT_FOUND; CONFLICT with the reasons when something stands in the way
   */
  async undo(importId: number, actor: string): Promise<ImportRecord> {
    await this.undoing.undo(importId, actor);
    const record = await this.history.find(importId);
    if (record === undefined) throw noSuchImport(importId);
    return record;
  }

  /** Why an import cannot be undone; empty when it can. */
  async obstacles(importId: number): Promise<readonly Words[]> {
    return this.undoing.obstacles(importId);
  }

  /** The refused rows of an import as a CSV file, piece by piece. */
  rejectedCsv(importId: number, language: Language): AsyncGenerator<string> {
    return rejectedCsv((sql, parameters) => this.database.query(sql, parameters), importId, language);
  }

  /** To be called at the start: imports whose process died are noted as failed. Returns their numbers. */
  async markInterrupted(): Promise<readonly number[]> {
    return this.history.markInterrupted(BROKEN_OFF);
  }
}

function resultOf(
  kind: string,
  importId: number | null,
  { ending, changes, reasons }: Pick<Outcome, 'ending' | 'changes' | 'reasons'>,
  milliseconds: number,
): ImportResult {
  const { rows, accepted, unchanged, replaced, rejected, months, state, warnings, refusal, sha256 } = ending;
  return {
    importId,
    kind,
    rows,
    accepted,
    unchanged,
    replaced,
    rejected,
    rejectedFile: null,
    months: months.map((day) => day.slice(0, 7)),
    seconds: Math.round(milliseconds) / 1_000,
    state,
    warnings,
    refusal,
    sha256,
    changes,
    reasons,
  };
}

/** @param importId a number that the history does not know */
export function noSuchImport(importId: number): Problem {
  return new Problem('NOT_FOUND', {
    vi: `Không có lần nhập số ${String(importId)}.`,
    en: `There is no import number ${String(importId)}.`,
  });
}

const overAlready = (importId: number) =>
  new Problem('CONFLICT', {
    vi: `Lần nhập số ${String(importId)} đã kết thúc nên không hủy được nữa. Nếu dữ liệu đã vào, hãy hoàn tác lần nhập đó.`,
    en: `Import ${String(importId)} is over and cannot be cancelled any more. If it landed, undo it instead.`,
  });
