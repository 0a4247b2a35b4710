import { Allow } from '@cashlight/api-access';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { adoptionRow } from './adoption-row.js';
import { AdoptionService } from './adoption.service.js';
import { AdoptionFilter, AdoptionRow, Dimension } from './adoption.types.js';

@Resolver()
export class AdoptionResolver {
  constructor(private readonly service: AdoptionService) {}

  @Allow('adoption.read')
  @Query(() => [AdoptionRow], { description: 'Figures by any dimensions; without one, a single row' })
  async adoption(
    @Args('filter', { type: () => AdoptionFilter }) filter: AdoptionFilter,
    @Args('groupBy', { type: () => [Dimension] }) groupBy: Dimension[],
  ): Promise<AdoptionRow[]> {
    return (await this.service.rows(filter, groupBy)).map(adoptionRow);
  }
}
