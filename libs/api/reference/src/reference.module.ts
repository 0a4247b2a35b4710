import { Module } from '@nestjs/common';
import { BreaksResolver } from './breaks.resolver.js';
import { ReferenceReadModel } from './reference.read-model.js';
import { ReferenceResolver } from './reference.resolver.js';
import { ReferenceService } from './reference.service.js';

/** Units, channels and providers, what they were called and became, and what happened to them. */
@Module({
  providers: [ReferenceReadModel, ReferenceService, ReferenceResolver, BreaksResolver],
  exports: [ReferenceService],
})
export class ReferenceModule {}
