import { BigIntText, YearMonth } from '@cashlight/api-reference';
import { MeasureName, PathPointView } from '@cashlight/api-targets';
import type { Measure, Month } from '@cashlight/domain';
import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a unit counts in a month, in the measure asked for' })
export class PlanCount {
  @Field(() => BigIntText)
  cashless!: bigint;

  @Field(() => BigIntText)
  total!: bigint;

  @Field(() => Float, { nullable: true, description: 'fraction' })
  ratio!: number | null;
}

@ObjectType({ description: "A unit's plan of a year and where it stands. All ratios are fractions." })
export class TargetPlanRow {
  @Field(() => String)
  unitCode!: string;

  @Field(() => Float, { nullable: true, description: "the year's target as it was given" })
  target!: number | null;

  @Field(() => [PathPointView], { description: 'what was given month by month' })
  months!: PathPointView[];

  @Field(() => [PathPointView], {
    description: "the path that follows, as everywhere; December has the year's target",
  })
  path!: PathPointView[];

  @Field(() => Float, { nullable: true, description: "last year's December target" })
  lastTarget!: number | null;

  @Field(() => PlanCount, { nullable: true, description: 'in the base month; null without data' })
  base!: PlanCount | null;

  @Field(() => PlanCount, { nullable: true, description: 'in the latest month; null without data' })
  latest!: PlanCount | null;

  @Field(() => Float, { nullable: true, description: 'what the path asks for in the latest month' })
  latestTarget!: number | null;

  @Field(() => Float, { nullable: true, description: "the latest month's ratio − latestTarget" })
  latestGap!: number | null;
}

@ObjectType({ description: 'The plan of a year in one measure' })
export class TargetPlan {
  @Field(() => Int)
  year!: number;

  @Field(() => MeasureName)
  measure!: Measure;

  @Field(() => String, {
    description: 'changes whenever a target of this year and measure does; saveTargets asks for it',
  })
  version!: string;

  @Field(() => [Int], { description: 'the years that have a target in this measure' })
  years!: number[];

  @Field(() => YearMonth, {
    nullable: true,
    description:
      'what a plan starts from: the last December where it has data, else the last full month; null without any data',
  })
  baseMonth!: Month | null;

  @Field(() => YearMonth, {
    nullable: true,
    description: "the year's December or the last full month, whichever is earlier; null without any data",
  })
  latestMonth!: Month | null;

  @Field(() => TargetPlanRow, {
    nullable: true,
    description: 'the unit asked for, else the top of the organisation; null with several tops',
  })
  company!: TargetPlanRow | null;

  @Field(() => [TargetPlanRow], {
    description:
      'the units right below it, in the order of the reference list; with several tops these. Without units that ended before the December and have neither data nor a target.',
  })
  units!: TargetPlanRow[];
}

@InputType({ description: 'A target to be set or removed' })
export class TargetChangeInput {
  @Field(() => String)
  unitCode!: string;

  @Field(() => YearMonth, { nullable: true, description: "a month of the year; null: the year's target" })
  month?: Month | null;

  @Field(() => Float, {
    nullable: true,
    description: 'fraction, 0 to 1 with at most eight decimals; null: remove',
  })
  target?: number | null;
}

@ObjectType({ description: 'What became of a set of changes' })
export class TargetsSaved {
  @Field(() => Int, { description: 'how many targets are different now' })
  changed!: number;

  @Field(() => String, { description: "the plan's version now" })
  version!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'the import under which the history has it, where it can be undone; null: nothing was different',
  })
  importId!: number | null;
}
