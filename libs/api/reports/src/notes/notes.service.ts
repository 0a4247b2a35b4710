import { actorOf, Audit, type Caller } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import { type Month, monthText } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { PaperQuestion } from '../document/paper-source.js';
import { NO_NOTES, type ReportNotes } from '../document/paper.js';
import { notesTexts } from '../document/written-texts.js';
import { reportedUnit } from '../monthly/reported-unit.js';
import { outdated } from '../writing/outdated.js';
import { likeCodes, namesCustomer } from './customer-codes.js';
import { CustomerCodes } from './customer-codes.read-model.js';
import { NotesRepository } from './notes.repository.js';
import { NoteScopes } from './note-scopes.js';
import { readNotes } from './written-notes.js';

/** The notes of a report as they stand; version 0 and nobody's until somebody saves. */
export interface CurrentNotes extends PaperQuestion, ReportNotes {
  readonly version: number;
  readonly changedBy: string | null;
  /** ISO 8601, UTC */
  readonly changedAt: string | null;
}

/** What people write into the report of a month: its number, what was done, what is hard, what is asked for, what comes next. */
@Injectable()
export class NotesService {
  constructor(
    private readonly repository: NotesRepository,
    private readonly customers: CustomerCodes,
    private readonly reference: ReferenceService,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem BAD_USER_INPUT for an unknown unit */
  async current({ month, unitCode }: PaperQuestion): Promise<CurrentNotes> {
    const tree = await this.reference.unitTree();
    if (unitCode !== null) tree.find(unitCode);
    const report = { month, unitCode: reportedUnit(tree, unitCode) };
    const stored = await this.repository.read(report);
    const unsaved = { ...NO_NOTES, version: 0, changedBy: null, changedAt: null };
    return { ...report, ...(stored ?? unsaved) };
  }

  /**
   * @param version of the notes that were edited
   * @throws Problem FORBIDDEN for a manager outside his units; CONFLICT when the month is closed, or somebody else has saved since;
   *   BAD_USER_INPUT for an unknown unit, a text that is too long, or one that holds the code of a customer of the month
   */
  async save(
    { month, unitCode: asked }: PaperQuestion,
    version: number,
    given: ReportNotes,
    by: Caller,
  ): Promise<CurrentNotes> {
    const tree = await this.reference.unitTree({ at: month });
    const unitCode = reportedUnit(tree, asked);
    const scopes = new NoteScopes(tree);
    scopes.refuseForeign(unitCode, by);
    const notes = readNotes(given);
    scopes.refuseOutside(unitCode, notes.unitPlans);
    const stored = await this.repository.withNotes({ month, unitCode }, async (transaction, before) => {
      if (await this.repository.isClosed(transaction, month)) throw closed(month);
      if ((before?.version ?? 0) !== version) throw outdated(before?.changedBy ?? null);
      const codes = await this.customers.among(likeCodes(notesTexts(notes)), month, transaction);
      if (codes.size > 0) throw namesCustomer();
      const detail = { month, ...(unitCode === null ? {} : { unitCode }) };
      await this.audit.record(actorOf(by), 'report-notes.saved', detail, transaction);
      return this.repository.write(transaction, { month, unitCode }, notes, actorOf(by));
    });
    return { month, unitCode, ...stored };
  }
}

const closed = (month: Month) =>
  new Problem('CONFLICT', {
    vi: `Số liệu ${monthText(month, 'vi')} đã chốt, báo cáo đã được lưu. Muốn sửa phần ghi chép, hãy mở lại tháng trước (trang Dữ liệu, mục Chốt số liệu).`,
    en: `${monthText(month, 'en')} is closed and its report is kept. To change the notes reopen the month first (page Data, closing).`,
  });
