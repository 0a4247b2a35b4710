export { MeasureName } from './measure-name.js';
export { exactTarget, PlanBook } from './plan-book.js';
export { TargetHistoryReadModel } from './target-history.read-model.js';
export { TargetReadModel, type GivenTarget } from './target.read-model.js';
export { TargetsModule } from './targets.module.js';
export { TargetsService } from './targets.service.js';
export { PathPointView, TargetView } from './targets.types.js';
