import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import type { InboxSettings } from '@cashlight/api-desk';
import {
  createLog,
  type Database,
  FrameworkLog,
  type Log,
  type MailConfig,
  Metrics,
} from '@cashlight/api-platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { acceptBodies, LARGEST_BODY } from './http/bodies.js';
import { keepAnswersPrivate } from './http/caching.js';
import { closeInTime } from './http/closing.js';
import { answerFromOneView } from './http/one-view.js';
import { measureAnswers } from './http/measuring.js';
import { securityHeaders } from './http/security-headers.js';
import { serveWebFiles } from './http/web-files.js';

/** What a test may want otherwise than the product. */
export interface AppOptions {
  readonly log?: Log;
  /** Folder for what the server keeps beside the database: uploads. */
  readonly dataDir?: string;
  /** The folder whose files are loaded by themselves, once `Inbox` is started; left out: none. */
  readonly inbox?: InboxSettings | undefined;
  /** How e-mail leaves the house, once `Rounds` is started; left out: not at all. */
  readonly mail?: MailConfig | undefined;
  /** Folder of the built dashboard. */
  readonly webRoot?: string;
}

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * The whole server, ready to listen (or to be asked by `inject`): the product's and every test's.
 * Closing it closes the database's connections too.
 */
export async function createApp(
  database: Database,
  { log = createLog(), dataDir = '.data', inbox, mail, webRoot = WEB_ROOT }: AppOptions = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(database, log, { dataDir, inbox, mail }),
    // A proxy on this machine may tell where requests come from and that they came by HTTPS; nobody else is believed.
    new FastifyAdapter({ bodyLimit: LARGEST_BODY, trustProxy: 'loopback' }),
    { logger: new FrameworkLog(log), bodyParser: false, abortOnError: false },
  );
  app.useSecurityHeaders(securityHeaders);
  const server = app.getHttpAdapter().getInstance();
  keepAnswersPrivate(server);
  acceptBodies(server);
  measureAnswers(server, app.get(Metrics));
  answerFromOneView(server, database);
  closeInTime(server);
  await serveWebFiles(server, webRoot);
  return app.init();
}
