import 'reflect-metadata';
import { ConfigError, Problem, systemLanguage } from '@cashlight/api-platform';
import { CommanderError } from 'commander';
import { program } from './cli/program.js';
import { StartRefused } from './start-up/open-database.js';

/** Nothing was done. */
const NOTHING_DONE = 1;

try {
  process.exitCode = await program(process.argv);
} catch (error) {
  process.exitCode = NOTHING_DONE;
  // Commander has told what is wrong already.
  if (!(error instanceof CommanderError)) process.stderr.write(`${wordsOf(error)}\n`);
  else if (error.exitCode === 0) process.exitCode = 0;
}

function wordsOf(error: unknown): string {
  if (error instanceof Problem) return error.words[systemLanguage()];
  if (error instanceof ConfigError || error instanceof StartRefused) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
