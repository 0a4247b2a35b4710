import { AccessModule } from '@cashlight/api-access';
import { Module } from '@nestjs/common';
import { ImportHistory } from './import-history.js';
import { ImportService } from './import.service.js';
import { ImportsController } from './imports.controller.js';
import { RollupService } from './rollup.service.js';
import { UPLOAD_PATIENCE, UPLOAD_PATIENCE_MS } from './upload-patience.js';

/** Imports of files, over HTTP and for the command line, and the rollup that they keep. */
@Module({
  imports: [AccessModule],
  controllers: [ImportsController],
  providers: [
    ImportHistory,
    ImportService,
    RollupService,
    { provide: UPLOAD_PATIENCE, useValue: UPLOAD_PATIENCE_MS },
  ],
  exports: [ImportService, RollupService],
})
export class ImportsModule {}
