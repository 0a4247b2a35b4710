import { Allow } from '@cashlight/api-access';
import { Organisation, PeriodInput } from '@cashlight/api-reference';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { costsView } from './costs-view.js';
import { CostsService } from './costs.service.js';
import { CollectionCostsView } from './costs.types.js';

@Resolver()
export class CostsResolver {
  constructor(private readonly service: CostsService) {}

  @Allow('adoption.read')
  @Query(() => CollectionCostsView, { description: 'What collecting costs, of a unit and all below it' })
  async collectionCosts(
    @Args('period', { type: () => PeriodInput }) period: PeriodInput,
    @Args('unitCode', { type: () => String, nullable: true, description: 'omitted: the whole organisation' })
    unitCode: string | null,
    @Args('organisation', { type: () => Organisation, defaultValue: Organisation.AS_WAS })
    organisation: Organisation,
  ): Promise<CollectionCostsView> {
    return costsView(await this.service.costs({ period, unitCode: unitCode ?? null, organisation }));
  }
}
