import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config.js';
import { Database } from './database.js';

/** The token under which the configuration is injected. */
export const CONFIG = Symbol('Config');

/** What every other module stands on: the configuration and the database, both made before Nest starts. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: Database): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useValue: database },
      ],
      exports: [CONFIG, Database],
    };
  }
}
