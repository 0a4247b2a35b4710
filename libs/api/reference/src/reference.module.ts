import { Module } from '@nestjs/common';
import { ReferenceReadModel } from './reference.read-model.js';
import { ReferenceResolver } from './reference.resolver.js';
import { ReferenceService } from './reference.service.js';

/** Units, channels and providers. */
@Module({ providers: [ReferenceReadModel, ReferenceService, ReferenceResolver], exports: [ReferenceService] })
export class ReferenceModule {}
