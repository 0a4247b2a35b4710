import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { DEFAULT_SETTINGS, NO_NOTES, type ReportPaper } from './paper.js';

/** Which report a paper is for. */
export interface PaperQuestion {
  readonly month: Month;
  /** null: the whole organisation */
  readonly unitCode: string | null;
}

/** Where the report gets from what people have set and written. Unless another one is provided, nobody has set or written anything. */
@Injectable()
export class ReportPaperSource {
  paperOf(_question: PaperQuestion): Promise<ReportPaper> {
    return Promise.resolve({ settings: DEFAULT_SETTINGS, notes: NO_NOTES, closedOn: null });
  }
}
