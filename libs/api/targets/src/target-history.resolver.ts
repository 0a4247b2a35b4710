import { Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import type { Measure } from '@cashlight/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { MeasureName } from './measure-name.js';
import { TargetHistoryService } from './target-history.service.js';
import { TargetChangeView } from './target-history.types.js';

@Resolver()
export class TargetHistoryResolver {
  constructor(private readonly service: TargetHistoryService) {}

  @Allow('adoption.read')
  @Query(() => [TargetChangeView], { description: 'What became of targets, newest first' })
  targetHistory(
    @Args('year', { type: () => Int, nullable: true }) year: number | null,
    @Args('unitCode', { type: () => String, nullable: true }) unitCode: string | null,
    @Args('measure', { type: () => MeasureName, nullable: true }) measure: Measure | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'at most 200' }) first: number,
    @Args('before', {
      type: () => Int,
      nullable: true,
      description: 'the id of the last change seen: those before it',
    })
    before: number | null,
    @CurrentCaller() caller: Caller,
  ): Promise<TargetChangeView[]> {
    const asked = { year: year ?? null, unitCode: unitCode ?? null, measure: measure ?? null };
    return this.service.changes({ ...asked, first, before: before ?? null }, caller);
  }
}
