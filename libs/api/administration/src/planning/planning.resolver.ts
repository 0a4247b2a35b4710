import { Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { Organisation } from '@cashlight/api-reference';
import { MeasureName } from '@cashlight/api-targets';
import type { Measure } from '@cashlight/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TargetChangeInput, TargetPlan, TargetsSaved } from './planning.types.js';
import { TargetEditing } from './target-editing.service.js';
import { TargetPlanService } from './target-plan.service.js';

const MEASURE = { type: () => MeasureName, defaultValue: MeasureName.CUSTOMERS };
const ORGANISATION = { type: () => Organisation, defaultValue: Organisation.AS_WAS };

@Resolver()
export class PlanningResolver {
  constructor(
    private readonly plans: TargetPlanService,
    private readonly editing: TargetEditing,
  ) {}

  @Allow('adoption.read')
  @Query(() => TargetPlan, {
    description: 'The plan of a year for a unit (omitted: the top of the organisation) and those right below',
  })
  targetPlan(
    @Args('year', { type: () => Int }) year: number,
    @Args('measure', MEASURE) measure: Measure,
    @Args('unitCode', { type: () => String, nullable: true }) unitCode: string | null,
    @Args('organisation', ORGANISATION) organisation: Organisation,
  ): Promise<TargetPlan> {
    return this.plans.plan({ year, measure, unitCode: unitCode ?? null, organisation });
  }

  @Allow('target.write')
  @Mutation(() => TargetsSaved, {
    description:
      'Sets and removes targets of a year, all of them or none, as an import with a reason. CONFLICT when one of the year and measure changed since the version.',
  })
  saveTargets(
    @Args('year', { type: () => Int }) year: number,
    @Args('measure', MEASURE) measure: Measure,
    @Args('changes', { type: () => [TargetChangeInput] }) changes: TargetChangeInput[],
    @Args('reason', { description: '5 to 500 characters' }) reason: string,
    @Args('version', { description: 'of the plan that was edited' }) version: string,
    @CurrentCaller() by: Caller,
  ): Promise<TargetsSaved> {
    return this.editing.save({ year, measure, changes, reason, version }, by);
  }
}
