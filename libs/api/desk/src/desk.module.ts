import { join } from 'node:path';
import { AccessModule } from '@cashlight/api-access';
import { ImportsModule } from '@cashlight/api-imports';
import { type DynamicModule, Module } from '@nestjs/common';
import { HistoryReadModel } from './history/history.read-model.js';
import { HistoryResolver } from './history/history.resolver.js';
import { HistoryService } from './history/history.service.js';
import { ImportEntryResolver } from './history/import-entry.resolver.js';
import { FileKinds } from './inbox/file-kinds.js';
import { FileLoader } from './inbox/file-loader.js';
import { INBOX_SETTINGS, type InboxSettings } from './inbox/inbox-settings.js';
import { Inbox } from './inbox/inbox.js';
import { JobsController } from './jobs/jobs.controller.js';
import { JobOrders } from './jobs/job-orders.js';
import { Jobs } from './jobs/jobs.js';
import { Fingerprints } from './uploads/fingerprints.js';
import { Inspections } from './uploads/inspections.js';
import { SameFileReadModel } from './uploads/same-file.read-model.js';
import { TusEndpoint } from './uploads/tus-endpoint.js';
import { UploadList } from './uploads/upload-list.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { Uploads, UPLOADS_FOLDER } from './uploads/uploads.js';

/** Where the desk finds and keeps files. */
export interface DeskFolders {
  /** Uploads wait below it. */
  readonly dataDir: string;
  /** The watched folder, if there is one. */
  readonly inbox: InboxSettings | undefined;
}

/** The desk at which data come in: uploads and the work on them, the watched folder, the history of imports. */
@Module({})
export class DeskModule {
  static with({ dataDir, inbox }: DeskFolders): DynamicModule {
    return {
      module: DeskModule,
      imports: [AccessModule, ImportsModule],
      controllers: [UploadsController, JobsController],
      providers: [
        { provide: UPLOADS_FOLDER, useValue: join(dataDir, 'uploads') },
        { provide: INBOX_SETTINGS, useValue: inbox ?? null },
        FileKinds,
        FileLoader,
        Fingerprints,
        HistoryReadModel,
        HistoryResolver,
        HistoryService,
        ImportEntryResolver,
        Inbox,
        Inspections,
        JobOrders,
        Jobs,
        SameFileReadModel,
        TusEndpoint,
        UploadList,
        Uploads,
      ],
    };
  }
}
