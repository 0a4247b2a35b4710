import { AccessModule } from '@cashlight/api-access';
import { ReferenceModule } from '@cashlight/api-reference';
import { TargetsModule } from '@cashlight/api-targets';
import { Module } from '@nestjs/common';
import { ChecklistReadModel } from './checklist/checklist.read-model.js';
import { ChecklistService } from './checklist/checklist.service.js';
import { ClosingNews } from './closing/closing-news.js';
import { ClosingReadModel } from './closing/closing.read-model.js';
import { ClosingRepository } from './closing/closing.repository.js';
import { ClosingResolver } from './closing/closing.resolver.js';
import { ClosingService } from './closing/closing.service.js';
import { CompletenessReadModel } from './completeness/completeness.read-model.js';
import { CompletenessResolver } from './completeness/completeness.resolver.js';
import { CompletenessService } from './completeness/completeness.service.js';

const SERVICES = [CompletenessService, ChecklistService, ClosingService, ClosingNews];

/** Whether a month's data are complete, and declaring them final. */
@Module({
  imports: [AccessModule, ReferenceModule, TargetsModule],
  providers: [
    CompletenessReadModel,
    ChecklistReadModel,
    ClosingReadModel,
    ClosingRepository,
    ...SERVICES,
    CompletenessResolver,
    ClosingResolver,
  ],
  exports: SERVICES,
})
export class ClosingModule {}
