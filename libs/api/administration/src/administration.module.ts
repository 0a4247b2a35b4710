import { AccessModule } from '@cashlight/api-access';
import { AdoptionModule } from '@cashlight/api-adoption';
import { ImportsModule } from '@cashlight/api-imports';
import { ReferenceModule } from '@cashlight/api-reference';
import { TargetsModule } from '@cashlight/api-targets';
import { Module } from '@nestjs/common';
import { PlanningResolver } from './planning/planning.resolver.js';
import { TargetEditing } from './planning/target-editing.service.js';
import { TargetPlanService } from './planning/target-plan.service.js';
import { ReferenceEditing } from './reference-editing.service.js';
import { ReferenceEditingResolver } from './reference-editing.resolver.js';
import { RejectionReadModel } from './rejection.read-model.js';

/** Reference data and targets edited by hand, on the way that files take. */
@Module({
  imports: [AccessModule, AdoptionModule, ImportsModule, ReferenceModule, TargetsModule],
  providers: [
    ReferenceEditing,
    ReferenceEditingResolver,
    RejectionReadModel,
    TargetEditing,
    TargetPlanService,
    PlanningResolver,
  ],
})
export class AdministrationModule {}
