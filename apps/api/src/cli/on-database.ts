import { type Config, readConfig } from '@cashlight/api-platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { openDatabase } from '../start-up/open-database.js';

/** What a command works with. */
export interface CommandContext {
  readonly config: Config;
  readonly services: INestApplicationContext;
}

/** Runs a command on the database of the running server; when nothing runs, the embedded PostgreSQL is started for it. */
export async function onDatabase<T>(work: (context: CommandContext) => Promise<T>): Promise<T> {
  const config = readConfig();
  const { database, close } = await openDatabase(config);
  try {
    const services = await NestFactory.createApplicationContext(AppModule.withServices(config, database), {
      logger: ['error'],
    });
    return await work({ config, services });
  } finally {
    await close();
  }
}
