import { Allow } from '@cashlight/api-access';
import type { Month } from '@cashlight/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { EventView } from './graphql/event.types.js';
import { FeeView } from './graphql/fee.types.js';
import { PeriodInput } from './graphql/period.js';
import { YearMonth } from './graphql/scalars.js';
import { Channel, Provider, Unit } from './graphql/types.js';
import { ReferenceService } from './reference.service.js';
import type { UnitTree } from './unit-tree.js';

@Resolver()
export class ReferenceResolver {
  constructor(private readonly reference: ReferenceService) {}

  @Allow('reference.read')
  @Query(() => [Unit], {
    description:
      'The organisation, in the order of its reference list, under the names valid at the end of a month; omitted: of the last month with data, or without any of the current one',
  })
  async units(
    @Args('at', { type: () => YearMonth, nullable: true }) at: Month | null = null,
  ): Promise<Unit[]> {
    return listed(await this.reference.unitTree({ at }));
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

  @Allow('reference.read')
  @Query(() => [FeeView], { description: 'What the company pays for collections' })
  fees(): Promise<FeeView[]> {
    return this.reference.fees();
  }

  @Allow('reference.read')
  @Query(() => [EventView], { description: 'What happened in a period, by day' })
  events(@Args('period', { type: () => PeriodInput }) period: PeriodInput): Promise<EventView[]> {
    return this.reference.events(period);
  }
}

function listed(tree: UnitTree): Unit[] {
  const codeOf = (id: number | null) => (id === null ? null : tree.byIdOrThrow(id).code);
  return tree.units.map((unit) => ({
    ...unit,
    parentCode: codeOf(unit.parentId),
    successorCode: codeOf(unit.successorId),
    successorFrom: unit.endsIn,
    splitFromCode: codeOf(unit.splitFromId),
  }));
}
