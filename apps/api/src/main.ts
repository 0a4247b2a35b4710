import { ConfigError } from '@cashlight/api-platform';
import { StartRefused } from './start-up/open-database.js';
import { start } from './start-up/start.js';

try {
  await start();
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StartRefused;
  process.stderr.write(`${expected ? error.message : describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
