export { ConfigError, readConfig, type Config } from './config.js';
export type { MailConfig } from './mail-config.js';
export { connect, Database, type Transaction } from './database.js';
export { Turnstile } from './turnstile.js';
export { currentView, endView, withView } from './view.js';
export { PlatformModule } from './platform.module.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './postgres/embedded.js';
export {
  httpStatus,
  languageOf,
  Problem,
  systemLanguage,
  type Language,
  type ProblemCode,
  type Words,
} from './problem.js';
export { ErrorFormatter } from './graphql/error-formatter.js';
export { questionLimits, sizeOf } from './graphql/question-limits.js';
export { unconnectedDatabase } from './graphql/unconnected-database.js';
export { ProblemFilter } from './http/problem-filter.js';
export { createLog, errorFields, FrameworkLog, LOG, type Log } from './observability/log.js';
export { Metrics, type ImportCounts } from './observability/metrics.js';
export { ObservabilityModule } from './observability/observability.module.js';
export { ReadinessCheck, type Readiness } from './observability/readiness.js';
