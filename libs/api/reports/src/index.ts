export { ReportArchive } from './archive/archive.js';
export { Freezer } from './archive/freezer.js';
export { readFormat } from './archive/report-address.js';
export { Rounds } from './delivery/rounds.js';
export { ReportDeskModule } from './report-desk.module.js';
export { ReportsModule } from './reports.module.js';
