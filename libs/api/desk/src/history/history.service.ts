import { Audit } from '@cashlight/api-access';
import { ImportService } from '@cashlight/api-imports';
import { Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { type HistoryEntry, type HistoryFilter, HistoryReadModel } from './history.read-model.js';

const LARGEST_PAGE = 100;

/** The history of imports, and what can be done about one of them. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly imports: ImportService,
    private readonly history: HistoryReadModel,
    private readonly audit: Audit,
  ) {}

  /**
   * A page, newest first, and where the next one starts.
   * @throws Problem BAD_USER_INPUT when too much or nothing is asked for
   */
  async page(
    filter: HistoryFilter,
    first: number,
  ): Promise<{ entries: readonly HistoryEntry[]; before: number | null }> {
    if (first < 1 || first > LARGEST_PAGE)
      throw new Problem('BAD_USER_INPUT', {
        vi: `first phải từ 1 đến ${String(LARGEST_PAGE)}.`,
        en: `first is from 1 to ${String(LARGEST_PAGE)}.`,
      });
    const found = await this.history.page(filter, first + 1);
    const entries = found.slice(0, first);
    return { entries, before: found.length > first ? (entries.at(-1)?.importId ?? null) : null };
  }

  /** @throws Problem NOT_FOUND */
  async entry(importId: number): Promise<HistoryEntry> {
    const found = await this.imports.find(importId);
    if (found) return found;
    throw new Problem('NOT_FOUND', {
      vi: `Không có lần nhập số ${String(importId)}.`,
      en: `There is no import number ${String(importId)}.`,
    });
  }

  /**
   * Breaks an import off that is under way; leaves a trace in the audit log.
   * @throws Problem NOT_FOUND; CONFLICT when it is over
   */
  async cancel(importId: number, actor: string): Promise<void> {
    await this.imports.cancel(importId, actor);
    await this.audit.record(actor, 'import.cancelled', { importId });
  }

  /**
   * Takes back what an import brought; leaves a trace in the audit log.
   * @throws Problem NOT_FOUND; CONFLICT with the reason when something stands in the way
   */
  async undo(importId: number, actor: string): Promise<HistoryEntry> {
    const undone = await this.imports.undo(importId, actor);
    const { rows, months } = undone;
    await this.audit.record(actor, 'import.undone', { importId, rows, months });
    return undone;
  }
}
