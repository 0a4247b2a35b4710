import { AdoptionModule } from '@cashlight/api-adoption';
import { ReferenceModule } from '@cashlight/api-reference';
import { TargetsModule } from '@cashlight/api-targets';
import { Module } from '@nestjs/common';
import { AdoptionCsvController } from './adoption/adoption-csv.controller.js';
import { ReportArchive } from './archive/archive.js';
import { ArchiveRepository } from './archive/archive.repository.js';
import { ClosingsReadModel } from './archive/closings.read-model.js';
import { Freezer } from './archive/freezer.js';
import { ReportsController } from './archive/reports.controller.js';
import { WrittenPaper } from './archive/written-paper.js';
import { ReportPaperSource } from './document/paper-source.js';
import { MonthlyReportService } from './monthly/monthly-report.service.js';
import { CustomerCodes } from './notes/customer-codes.read-model.js';
import { NotesRepository } from './notes/notes.repository.js';
import { SettingsRepository } from './settings/settings.repository.js';

/** Figures that leave the house as files, and the files that are kept. */
@Module({
  imports: [ReferenceModule, TargetsModule, AdoptionModule],
  controllers: [AdoptionCsvController, ReportsController],
  providers: [
    { provide: ReportPaperSource, useClass: WrittenPaper },
    ArchiveRepository,
    ClosingsReadModel,
    CustomerCodes,
    Freezer,
    MonthlyReportService,
    NotesRepository,
    ReportArchive,
    SettingsRepository,
  ],
  exports: [
    ClosingsReadModel,
    CustomerCodes,
    Freezer,
    MonthlyReportService,
    NotesRepository,
    ReportArchive,
    SettingsRepository,
  ],
})
export class ReportsModule {}
