import { createHash } from 'node:crypto';
import { Database, endView, Problem } from '@cashlight/api-platform';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { ReportDocument } from '../document/document.js';
import { renderReport, type ReportFormat } from '../document/render.js';
import { MonthlyReportService, type ReportQuestion } from '../monthly/monthly-report.service.js';
import {
  ArchiveRepository,
  type DocumentEntry,
  type KeptEntry,
  type KeptReport,
} from './archive.repository.js';
import { ClosingsReadModel, type ReportedMonth } from './closings.read-model.js';
import { documentJson } from './document-json.js';

/** How many files may be asked for and not yet be there. */
export const MOST_AT_ONCE = Symbol('most reports at once');

/** What a report says: of a closed month as it was kept, of an open one as it is now. */
export interface SettledReport {
  /** what was asked for; of the one top of the organisation: the whole */
  readonly question: ReportQuestion;
  readonly document: ReportDocument;
  /** the closing that holds, and the number of the document kept at it; null while the month is open */
  readonly kept: { readonly closingId: number; readonly documentId: number } | null;
}

/** A report as a file. */
export interface ReportFile {
  readonly bytes: Buffer;
  /** of the bytes, in hexadecimal */
  readonly sha256: string;
}

/**
 * The reports. That of a closed month is what was kept at its closing, to the byte, whatever becomes of the data; each format is rendered
 * when it is first asked for, and kept from then on.
 */
@Injectable()
export class ReportArchive {
  /** Files that are being made, so that those who ask at the same time wait for one. */
  private readonly making = new Map<string, Promise<ReportFile>>();

  constructor(
    private readonly database: Database,
    private readonly closings: ClosingsReadModel,
    private readonly repository: ArchiveRepository,
    private readonly reports: MonthlyReportService,
    // The last of a hundred waits for a minute or two; whoever comes then is told to come again.
    @Optional() @Inject(MOST_AT_ONCE) private readonly mostAtOnce = 100,
  ) {}

  /** @throws Problem as MonthlyReportService.document does */
  async report(asked: ReportQuestion): Promise<SettledReport> {
    const question = { ...asked, unitCode: await this.reports.reportedUnit(asked.unitCode) };
    const { closing, kept, document } = await this.database.inView(() => this.find(question));
    if (!closing) return { question, document, kept: null };
    const { id, ...settled } = kept ?? (await this.repository.keepDocument(closing.id, question, document));
    return { question, document: settled.document, kept: { closingId: closing.id, documentId: id } };
  }

  /** The file of a report. Ends the request's view, for rendering takes long. @throws Problem BUSY when too many are being made */
  async file({ document, kept }: SettledReport, format: ReportFormat): Promise<ReportFile> {
    await endView();
    if (kept) return this.keptFile(kept.documentId, document, format);
    return this.together(sha256Of(documentJson(document)), format, () => this.make(document, format));
  }

  /** A kept file, of whatever closing. @throws Problem NOT_FOUND */
  async keptReport(id: number): Promise<KeptReport> {
    const report = await this.repository.fileById(id);
    if (report) return report;
    throw noSuchReport(id);
  }

  /** What was kept at a closing, whether it holds or not: its file can be asked for. @throws Problem NOT_FOUND */
  async keptDocument(id: number): Promise<SettledReport> {
    const kept = await this.repository.documentById(id);
    if (!kept) throw noSuchReport(id);
    const { month, unitCode, language, document, closingId } = kept;
    return { question: { month, unitCode, language }, document, kept: { closingId, documentId: id } };
  }

  /** The months that there can be a report of, newest first. */
  months(): Promise<ReportedMonth[]> {
    return this.closings.months();
  }

  /** The kept files of a unit (null: of the whole), of every closing, newest first. */
  async entries(unitCode: string | null): Promise<KeptEntry[]> {
    return this.repository.entries(await this.reports.reportedUnit(unitCode));
  }

  /** The kept documents of a unit (null: of the whole), of every closing, newest first. */
  async documents(unitCode: string | null): Promise<DocumentEntry[]> {
    return this.repository.documents(await this.reports.reportedUnit(unitCode));
  }

  /** Whether the closing holds, its document and the figures are seen in one state of the data: what is kept is what was closed. */
  private async find(question: ReportQuestion) {
    const closing = await this.closings.held(question.month);
    const kept = closing && (await this.repository.document(closing.id, question));
    return { closing, kept, document: kept?.document ?? (await this.reports.document(question)) };
  }

  private async keptFile(
    documentId: number,
    document: ReportDocument,
    format: ReportFormat,
  ): Promise<ReportFile> {
    const there = await this.repository.file(documentId, format);
    if (there) return there;
    return this.together(String(documentId), format, async () =>
      this.repository.keepFile(documentId, format, await renderReport(document, format)),
    );
  }

  /** One rendering for all who ask for the same document in the same format while it goes on. @throws Problem BUSY */
  private async together(
    document: string,
    format: ReportFormat,
    make: () => Promise<ReportFile>,
  ): Promise<ReportFile> {
    const name = `${document}.${format}`;
    const begun = this.making.get(name);
    if (begun) return begun;
    if (this.making.size >= this.mostAtOnce) throw busy();
    const making = make().finally(() => this.making.delete(name));
    this.making.set(name, making);
    return making;
  }

  private async make(document: ReportDocument, format: ReportFormat): Promise<ReportFile> {
    const bytes = await renderReport(document, format);
    return { bytes, sha256: sha256Of(bytes) };
  }
}

const busy = () =>
  new Problem('BUSY', {
    vi: 'Đang có quá nhiều báo cáo chờ tạo. Hãy thử lại sau ít phút.',
    en: 'Too many reports are waiting to be made. Try again in a few minutes.',
  });

const noSuchReport = (id: number) =>
  new Problem('NOT_FOUND', {
    vi: `Không có báo cáo lưu số ${String(id)}. Hãy xem danh sách báo cáo đã lưu của tháng.`,
    en: `There is no kept report ${String(id)}. See the list of the month's kept reports.`,
  });

function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
