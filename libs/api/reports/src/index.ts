export type {
  ChannelLine,
  GroupLine,
  KeyFigure,
  MonthlyReport,
  ProviderLine,
  UnitLine,
} from './monthly/monthly-report.js';
export { MonthlyReportService, type ReportQuestion } from './monthly/monthly-report.service.js';
export { checkFormat } from './monthly/report-address.js';
export { ReportsModule } from './reports.module.js';
