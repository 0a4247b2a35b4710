export { ChecklistService } from './checklist/checklist.service.js';
export type { FigureDifference, UnitFigures } from './closing/closing-figures.js';
export { ClosingNews } from './closing/closing-news.js';
export type { ClosingRecord, MonthClosingState } from './closing/closing.read-model.js';
export { ClosingService, type ClosingRequest } from './closing/closing.service.js';
export { ClosingModule } from './closing.module.js';
export { CompletenessService } from './completeness/completeness.service.js';
export type { ExactUnitMonth } from './completeness/month-book.js';
