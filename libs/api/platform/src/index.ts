export { ConfigError, readConfig, type Config } from './config.js';
export { connect, Database, type Transaction } from './database.js';
export { CONFIG, PlatformModule } from './platform.module.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './postgres/embedded.js';
export { httpStatus, languageOf, Problem, systemLanguage, type Language, type ProblemCode, type Words } from './problem.js';
