import { ImportService } from '@cashlight/api-imports';
import { type Config, readConfig } from '@cashlight/api-platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { openDatabase } from '../start-up/open-database.js';
import { stopOnSignal } from '../start-up/stop-on-signal.js';

/** What a command works with. */
export interface CommandContext {
  readonly config: Config;
  readonly services: INestApplicationContext;
  /** Says that the person at the terminal has had enough. */
  readonly signal: AbortSignal;
}

/** Exit status of a command that was interrupted: nothing of what it was doing has landed. */
const INTERRUPTED = 1;

/** Runs a command on the database of the running server; when nothing runs, the embedded PostgreSQL is started for it. */
export async function onDatabase<T>(work: (context: CommandContext) => Promise<T>): Promise<T> {
  const config = readConfig();
  const { database, close } = await openDatabase(config);
  const enough = new AbortController();
  stopOnSignal(() => {
    enough.abort();
    return close();
  }, INTERRUPTED);
  try {
    const services = await NestFactory.createApplicationContext(AppModule.withServices(database), {
      logger: ['error'],
    });
    await services.get(ImportService).markInterrupted();
    return await work({ config, services, signal: enough.signal });
  } finally {
    await close();
  }
}
