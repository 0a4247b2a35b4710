import { Module } from '@nestjs/common';
import { ImportHistory } from './import-history.js';
import { ImportService } from './import.service.js';
import { ImportsController } from './imports.controller.js';
import { RollupService } from './rollup.service.js';

/** Imports of files, over HTTP and for the command line, and the rollup that they keep. */
@Module({
  controllers: [ImportsController],
  providers: [ImportHistory, ImportService, RollupService],
  exports: [ImportService, RollupService],
})
export class ImportsModule {}
