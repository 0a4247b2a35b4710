export { ReportArchive } from './archive/archive.js';
export { Freezer } from './archive/freezer.js';
export { readFormat } from './archive/report-address.js';
export { Rounds, type RoundsPace } from './delivery/rounds.js';
export type { ReportDocument } from './document/document.js';
export {
  DEFAULT_SETTINGS,
  NO_NOTES,
  type ReportNotes,
  type ReportPaper,
  type ReportSettings,
  type UnitPlan,
} from './document/paper.js';
export { type PaperQuestion, ReportPaperSource } from './document/paper-source.js';
export { reportDocument } from './document/report-document.js';
export type {
  ChannelLine,
  GroupLine,
  KeyFigure,
  MonthlyReport,
  ProviderLine,
  UnitLine,
} from './monthly/monthly-report.js';
export { MonthlyReportService, type ReportQuestion } from './monthly/monthly-report.service.js';
export { ReportDeskModule } from './report-desk.module.js';
export { ReportsModule } from './reports.module.js';
