import { Allow } from '@cashlight/api-access';
import { Query, Resolver } from '@nestjs/graphql';
import { Channel, Provider, Unit } from './graphql/types.js';
import { ReferenceService } from './reference.service.js';
import type { UnitTree } from './unit-tree.js';

@Resolver()
export class ReferenceResolver {
  constructor(private readonly reference: ReferenceService) {}

  @Allow('reference.read')
  @Query(() => [Unit], { description: 'The organisation, in the order of its reference list' })
  async units(): Promise<Unit[]> {
    return listed(await this.reference.unitTree());
  }

  @Allow('reference.read')
  @Query(() => [Channel], { description: 'The ways to pay' })
  channels(): Promise<Channel[]> {
    return this.reference.channels();
  }

  @Allow('reference.read')
  @Query(() => [Provider], { description: 'The banks and intermediaries that collect' })
  providers(): Promise<Provider[]> {
    return this.reference.providers();
  }
}

function listed(tree: UnitTree): Unit[] {
  return tree.units.map((unit) => ({ ...unit, parentCode: tree.parentOf(unit)?.code ?? null }));
}
