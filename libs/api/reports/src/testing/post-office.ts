import { connect, createLog, Database, ObservabilityModule, PlatformModule } from '@cashlight/api-platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { MailSettings } from '../delivery/handover.js';
import { ReportDeskModule } from '../report-desk.module.js';

@Module({})
class PostOffice {}

/**
 * A server's part that sends reports, on a connection of its own to a test's database; several may be on one.
 * @param more what is to be otherwise than in the product
 */
export async function openPostOffice(
  url: string,
  mail: MailSettings | undefined,
  lines: string[] = [],
  ...more: DynamicModule[]
): Promise<INestApplicationContext> {
  const database = new Database(await connect(url));
  const log = createLog({ write: (line) => void lines.push(line) });
  return NestFactory.createApplicationContext(
    {
      module: PostOffice,
      imports: [
        PlatformModule.with(database),
        ObservabilityModule.with(log),
        ReportDeskModule.with(mail),
        ...more,
      ],
    },
    { logger: false },
  );
}
