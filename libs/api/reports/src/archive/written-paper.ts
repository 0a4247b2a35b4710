import { Injectable } from '@nestjs/common';
import type { PaperQuestion, ReportPaperSource } from '../document/paper-source.js';
import { NO_NOTES, type ReportPaper } from '../document/paper.js';
import { NotesRepository } from '../notes/notes.repository.js';
import { SettingsRepository } from '../settings/settings.repository.js';
import { ClosingsReadModel } from './closings.read-model.js';

/** The settings, the notes and the day of closing, as they are now. */
@Injectable()
export class WrittenPaper implements ReportPaperSource {
  constructor(
    private readonly settings: SettingsRepository,
    private readonly notes: NotesRepository,
    private readonly closings: ClosingsReadModel,
  ) {}

  async paperOf(question: PaperQuestion): Promise<ReportPaper> {
    const [settings, notes, closing] = await Promise.all([
      this.settings.formOf(question.unitCode),
      this.notes.read(question),
      this.closings.held(question.month),
    ]);
    return {
      settings,
      notes: notes ?? NO_NOTES,
      closedOn: closing?.closedOn ?? null,
    };
  }
}
