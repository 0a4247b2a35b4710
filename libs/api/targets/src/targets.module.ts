import { ReferenceModule } from '@cashlight/api-reference';
import { Module } from '@nestjs/common';
import { TargetHistoryReadModel } from './target-history.read-model.js';
import { TargetHistoryResolver } from './target-history.resolver.js';
import { TargetHistoryService } from './target-history.service.js';
import { TargetReadModel } from './target.read-model.js';
import { TargetsResolver } from './targets.resolver.js';
import { TargetsService } from './targets.service.js';

/** What units are to reach, and the way to it. */
@Module({
  imports: [ReferenceModule],
  providers: [
    TargetReadModel,
    TargetHistoryReadModel,
    TargetsService,
    TargetHistoryService,
    TargetsResolver,
    TargetHistoryResolver,
  ],
  exports: [TargetReadModel, TargetHistoryReadModel, TargetsService],
})
export class TargetsModule {}
