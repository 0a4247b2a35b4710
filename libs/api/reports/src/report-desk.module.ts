import { AccessModule } from '@cashlight/api-access';
import type { MailConfig } from '@cashlight/api-platform';
import { ReferenceModule } from '@cashlight/api-reference';
import { type DynamicModule, Module } from '@nestjs/common';
import { MonthsResolver } from './archive/months.resolver.js';
import { DeliveriesRepository } from './delivery/deliveries.repository.js';
import { DeliveriesService } from './delivery/deliveries.service.js';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { MAIL_SETTINGS, Mailer } from './delivery/mailer.js';
import { Planner } from './delivery/planner.js';
import { DeliveryQueue } from './delivery/queue.js';
import { Rounds } from './delivery/rounds.js';
import { SchedulesRepository } from './delivery/schedules.repository.js';
import { SchedulesService } from './delivery/schedules.service.js';
import { Sender } from './delivery/sender.js';
import { NotesResolver } from './notes/notes.resolver.js';
import { NotesService } from './notes/notes.service.js';
import { ReportsModule } from './reports.module.js';
import { SettingsResolver } from './settings/settings.resolver.js';
import { SettingsService } from './settings/settings.service.js';

/** The desk of the reports: settings, notes, schedules, and what goes out by e-mail. The server's alone. */
@Module({})
export class ReportDeskModule {
  /** @param mail undefined: no e-mail is sent, and what is to be sent waits */
  static with(mail: MailConfig | undefined): DynamicModule {
    return {
      module: ReportDeskModule,
      imports: [AccessModule, ReferenceModule, ReportsModule],
      providers: [
        { provide: MAIL_SETTINGS, useValue: mail ?? null },
        DeliveriesRepository,
        DeliveriesService,
        DeliveryQueue,
        DeliveryResolver,
        Mailer,
        MonthsResolver,
        NotesResolver,
        NotesService,
        Planner,
        Rounds,
        SchedulesRepository,
        SchedulesService,
        Sender,
        SettingsResolver,
        SettingsService,
      ],
      exports: [Rounds],
    };
  }
}
