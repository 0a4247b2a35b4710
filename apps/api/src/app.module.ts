import { AccessModule } from '@cashlight/api-access';
import { AdoptionModule } from '@cashlight/api-adoption';
import { ImportsModule } from '@cashlight/api-imports';
import {
  createLog,
  type Database,
  type Log,
  ObservabilityModule,
  PlatformModule,
  ProblemFilter,
} from '@cashlight/api-platform';
import { ReferenceModule } from '@cashlight/api-reference';
import { ReportsModule } from '@cashlight/api-reports';
import { TargetsModule } from '@cashlight/api-targets';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { graphqlModule } from './graphql-module.js';
import { HealthController } from './health.controller.js';

/** What the product can do; a new library is added here and nowhere else. */
const FEATURES = [AccessModule, ReferenceModule, TargetsModule, AdoptionModule, ImportsModule, ReportsModule];

/** The product, put together. */
@Module({})
export class AppModule {
  /** With HTTP and GraphQL: the server. */
  static with(database: Database, log: Log): DynamicModule {
    const services = AppModule.withServices(database, log);
    return {
      ...services,
      imports: [...(services.imports ?? []), graphqlModule()],
      controllers: [HealthController],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    };
  }

  /** The services alone: for the command line. */
  static withServices(database: Database, log: Log = createLog()): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(database), ObservabilityModule.with(log), ...FEATURES],
    };
  }
}
