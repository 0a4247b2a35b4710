import { ReferenceModule } from '@cashlight/api-reference';
import { Module } from '@nestjs/common';
import { TargetReadModel } from './target.read-model.js';
import { TargetsResolver } from './targets.resolver.js';
import { TargetsService } from './targets.service.js';

/** What units are to reach, and the way to it. */
@Module({
  imports: [ReferenceModule],
  providers: [TargetReadModel, TargetsService, TargetsResolver],
  exports: [TargetReadModel, TargetsService],
})
export class TargetsModule {}
