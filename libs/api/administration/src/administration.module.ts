import { ImportsModule } from '@cashlight/api-imports';
import { Module } from '@nestjs/common';
import { ReferenceEditing } from './reference-editing.service.js';
import { ReferenceEditingResolver } from './reference-editing.resolver.js';
import { RejectionReadModel } from './rejection.read-model.js';

/** Reference data edited row by row, on the way that files take. */
@Module({
  imports: [ImportsModule],
  providers: [ReferenceEditing, ReferenceEditingResolver, RejectionReadModel],
})
export class AdministrationModule {}
