import { AccessModule } from '@cashlight/api-access';
import { Module } from '@nestjs/common';
import { ImportHistory } from './import-history.js';
import { ImportService } from './import.service.js';
import { ImportsController } from './imports.controller.js';
import { PostedImports } from './posted-imports.js';
import { ImportProfiles } from './profiles/import-profiles.js';
import { ProfilesResolver } from './profiles/profiles.resolver.js';
import { RefusedRowsController } from './refused-rows/refused-rows.controller.js';
import { RefusedRowsService } from './refused-rows/refused-rows.service.js';
import { RepeatedRequests } from './repeated-requests.js';
import { RollupService } from './rollup.service.js';
import { TemplatesController } from './templates/templates.controller.js';
import { UPLOAD_PATIENCE, UPLOAD_PATIENCE_MS } from './upload-patience.js';

/** Imports of files, over HTTP and for the command line, and the rollup that they keep. */
@Module({
  imports: [AccessModule],
  controllers: [ImportsController, RefusedRowsController, TemplatesController],
  providers: [
    ImportHistory,
    ImportProfiles,
    ImportService,
    PostedImports,
    ProfilesResolver,
    RefusedRowsService,
    RepeatedRequests,
    RollupService,
    { provide: UPLOAD_PATIENCE, useValue: UPLOAD_PATIENCE_MS },
  ],
  exports: [ImportProfiles, ImportService, RefusedRowsService, RollupService],
})
export class ImportsModule {}
