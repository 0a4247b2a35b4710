export type { ImportProgress, ImportRequest } from './import-request.js';
export type { ImportCounts, ImportRecord, ImportResult, ImportState } from './import-result.js';
export { ImportService } from './import.service.js';
export { ImportsModule } from './imports.module.js';
export type { OnConflict } from './kinds/kind.js';
export { IMPORT_KINDS } from './kinds/registry.js';
export type { Refusal, RefusalCode } from './refusal.js';
export { RollupService } from './rollup.service.js';
