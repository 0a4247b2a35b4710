import { AccessModule } from '@cashlight/api-access';
import { AdministrationModule } from '@cashlight/api-administration';
import { AdoptionModule } from '@cashlight/api-adoption';
import { ClosingModule } from '@cashlight/api-closing';
import { DeskModule, type DeskFolders } from '@cashlight/api-desk';
import { ImportsModule } from '@cashlight/api-imports';
import {
  createLog,
  type Database,
  type Log,
  type MailConfig,
  ObservabilityModule,
  PlatformModule,
  ProblemFilter,
} from '@cashlight/api-platform';
import { ReferenceModule } from '@cashlight/api-reference';
import { ReportDeskModule, ReportsModule } from '@cashlight/api-reports';
import { TargetsModule } from '@cashlight/api-targets';
import { ViewsModule } from '@cashlight/api-views';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { graphqlModule } from './graphql-module.js';
import { HealthController } from './health.controller.js';
import { ReportsAfterClosing } from './reports-after-closing.js';

/** What the product can do; a new library is added here and nowhere else. */
const FEATURES = [
  AccessModule,
  ReferenceModule,
  TargetsModule,
  AdoptionModule,
  ImportsModule,
  AdministrationModule,
  ClosingModule,
  ReportsModule,
  ViewsModule,
];

/** What the server works with beside the database. */
export interface ServerSettings extends DeskFolders {
  /** undefined: no e-mail is sent */
  readonly mail: MailConfig | undefined;
}

/** The product, put together. */
@Module({})
export class AppModule {
  /** With HTTP, GraphQL and the desk for files that come in: the server. */
  static with(database: Database, log: Log, { mail, ...folders }: ServerSettings): DynamicModule {
    const services = AppModule.withServices(database, log);
    return {
      ...services,
      imports: [
        ...(services.imports ?? []),
        DeskModule.with(folders),
        ReportDeskModule.with(mail),
        graphqlModule(),
      ],
      controllers: [HealthController],
      providers: [...(services.providers ?? []), { provide: APP_FILTER, useClass: ProblemFilter }],
    };
  }

  /** The services alone: for the command line. */
  static withServices(database: Database, log: Log = createLog()): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(database), ObservabilityModule.with(log), ...FEATURES],
      providers: [ReportsAfterClosing],
    };
  }
}
