import { Readable } from 'node:stream';
import { actorOf, type Caller } from '@cashlight/api-access';
import { type ImportResult, ImportService, rejectionWords } from '@cashlight/api-imports';
import { type Language, Problem, type Words } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { type ColumnValue, oneRowCsv } from './one-row-csv.js';
import type { ReferenceRejection, ReferenceSaved } from './reference-editing.types.js';
import { RejectionReadModel } from './rejection.read-model.js';

/** What can be edited row by row. Facts come as files; targets too, or from the grid, which asks for a reason. */
const KINDS = ['units', 'channels', 'providers', 'unit-names', 'customer-base', 'events', 'fees'];

/** How the history calls the file that is none. */
const FILE_NAME = 'Quản trị';

/** Edits reference data as if a file of one row came: the same checks, the same history, the same undo. */
@Injectable()
export class ReferenceEditing {
  constructor(
    private readonly imports: ImportService,
    private readonly rejections: RejectionReadModel,
  ) {}

  /**
   * Adds a row, or replaces the one with the same key. Columns that are not given stay as they are.
   * @param language of the message, should the row be refused
   * @throws Problem BAD_USER_INPUT when rows of the kind are not edited one by one
   */
  async save(
    kind: string,
    values: readonly ColumnValue[],
    by: Caller,
    language: Language,
  ): Promise<ReferenceSaved> {
    if (kind === 'targets') throw targetsElsewhere();
    if (!KINDS.includes(kind)) throw notEdited(kind);
    const result = await this.imports.run({
      kind,
      source: Readable.from([Buffer.from(oneRowCsv(values))]),
      fileName: FILE_NAME,
      onConflict: 'replace',
      atomic: true,
      dryRun: false,
      actor: actorOf(by),
      via: 'ADMIN',
    });
    if (result.state === 'DONE' && result.importId !== null)
      return { importId: result.importId, unchanged: result.unchanged > 0, rejection: null };
    return { importId: null, unchanged: false, rejection: await this.rejectionOf(result, language) };
  }

  /** The row's own fault where there is one, else what was wrong with the import as a whole. */
  private async rejectionOf(
    { importId, state, refusal }: ImportResult,
    language: Language,
  ): Promise<ReferenceRejection> {
    const found = importId === null ? undefined : await this.rejections.first(importId);
    if (!found)
      return {
        column: '',
        code: refusal?.code ?? state,
        message: (refusal?.words ?? NOTHING_SAVED)[language],
      };
    const { column, code, value } = found;
    return { column, code, message: rejectionWords(code, column, value)[language] };
  }
}

const NOTHING_SAVED: Words = {
  vi: 'Thay đổi đã bị hủy giữa chừng; chưa có gì được lưu. Hãy lưu lại.',
  en: 'The change was cancelled half-way; nothing was saved. Save again.',
};

function targetsElsewhere(): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: 'Chỉ tiêu được sửa ở trang /targets (saveTargets), nơi mỗi lần lưu có lý do; cũng có thể nạp bằng tệp.',
    en: 'Targets are edited on the page /targets (saveTargets), where every save has a reason, or loaded as a file.',
  });
}

function notEdited(kind: string): Problem {
  const kinds = KINDS.join(', ');
  return new Problem('BAD_USER_INPUT', {
    vi: `Không sửa từng dòng được loại "${kind.slice(0, 60)}". Các loại sửa được: ${kinds}; loại khác hãy nạp bằng tệp.`,
    en: `Rows of the kind "${kind.slice(0, 60)}" are not edited one by one. Those that are: ${kinds}; load others as files.`,
  });
}
