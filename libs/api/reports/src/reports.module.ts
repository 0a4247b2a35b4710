import { AdoptionModule } from '@cashlight/api-adoption';
import { ReferenceModule } from '@cashlight/api-reference';
import { Module } from '@nestjs/common';
import { AdoptionCsvController } from './adoption/adoption-csv.controller.js';
import { MonthlyReportService } from './monthly/monthly-report.service.js';
import { ReportsController } from './monthly/reports.controller.js';

/** Figures that leave the house as files. */
@Module({
  imports: [ReferenceModule, AdoptionModule],
  controllers: [AdoptionCsvController, ReportsController],
  providers: [MonthlyReportService],
  exports: [MonthlyReportService],
})
export class ReportsModule {}
