import { Allow } from '@cashlight/api-access';
import { Organisation } from '@cashlight/api-reference';
import type { Measure } from '@cashlight/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { MeasureName } from './measure-name.js';
import { TargetsService } from './targets.service.js';
import { PathPointView, TargetView } from './targets.types.js';

@Resolver()
export class TargetsResolver {
  constructor(private readonly service: TargetsService) {}

  @Query(() => [TargetView], { description: 'The targets as they were given; of one year or of all' })
  @Allow('adoption.read')
  targets(@Args('year', { type: () => Int, nullable: true }) year: number | null): Promise<TargetView[]> {
    return this.service.targets(year ?? null);
  }

  @Query(() => [PathPointView], {
    description:
      'The path of a year, month by month; empty without a target. unitCode omitted: the top unit.',
  })
  @Allow('adoption.read')
  path(
    @Args('unitCode', { type: () => String, nullable: true }) unitCode: string | null,
    @Args('year', { type: () => Int }) year: number,
    @Args('measure', { type: () => MeasureName, defaultValue: MeasureName.CUSTOMERS }) measure: Measure,
    @Args('organisation', { type: () => Organisation, defaultValue: Organisation.AS_WAS })
    organisation: Organisation,
  ): Promise<PathPointView[]> {
    return this.service.path(unitCode ?? null, year, measure, organisation);
  }
}
