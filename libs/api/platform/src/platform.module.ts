import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from './database.js';

/** What every other module stands on: the database, opened before Nest starts. */
@Global()
@Module({})
export class PlatformModule {
  static with(database: Database): DynamicModule {
    return {
      module: PlatformModule,
      providers: [{ provide: Database, useValue: database }],
      exports: [Database],
    };
  }
}
