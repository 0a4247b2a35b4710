import { Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { languageOf } from '@cashlight/api-platform';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { ReferenceEditing } from './reference-editing.service.js';
import { ColumnValueInput, ReferenceSaved } from './reference-editing.types.js';

@Resolver()
export class ReferenceEditingResolver {
  constructor(private readonly editing: ReferenceEditing) {}

  @Allow('import.write')
  @Mutation(() => ReferenceSaved, {
    description: 'One row through the same import as a file: the same checks, history and undo',
  })
  saveReferenceRow(
    @Args('kind', {
      description: 'units, channels, providers, unit-names, customer-base, events or fees',
    })
    kind: string,
    @Args('values', {
      type: () => [ColumnValueInput],
      description: 'the columns of the kind; optional ones left out stay as they are',
    })
    values: ColumnValueInput[],
    @CurrentCaller() by: Caller,
    @Context('req') { headers }: FastifyRequest,
  ): Promise<ReferenceSaved> {
    return this.editing.save(kind, values, by, languageOf(headers['accept-language']));
  }
}
