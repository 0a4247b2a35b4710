import { BigIntText, SafeInt, YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Goal', { description: 'A December target and the way to it' })
export class GoalView {
  @Field(() => Int)
  year!: number;

  @Field(() => Float, { description: 'fraction' })
  target!: number;

  @Field(() => Float, { nullable: true, description: "the period's latest month minus the target, fraction" })
  gap!: number | null;

  @Field(() => SafeInt, {
    nullable: true,
    description: 'fewest cash customers of the latest month that would have to switch',
  })
  customersToConvert!: bigint | null;

  @Field(() => Int, { description: "months from the period's latest month to that December" })
  monthsLeft!: number;
}

@ObjectType('Standing', {
  description:
    'Where one unit stands in a period, in one measure. All ratios, targets and gaps are fractions.',
})
export class StandingView {
  @Field(() => String)
  unitCode!: string;

  @Field(() => BigIntText, {
    description: 'without cash, in the measure asked for (VND for AMOUNT), summed over the period',
  })
  cashless!: bigint;

  @Field(() => BigIntText, { description: 'all, in the same measure' })
  total!: bigint;

  @Field(() => Float, { nullable: true })
  ratio!: number | null;

  @Field(() => Float, { nullable: true, description: 'the period of the same length just before' })
  previousRatio!: number | null;

  @Field(() => Float, { nullable: true })
  change!: number | null;

  @Field(() => Float, { nullable: true, description: 'the same period one year earlier' })
  yearAgoRatio!: number | null;

  @Field(() => Float, { nullable: true })
  yearAgoChange!: number | null;

  @Field(() => YearMonth, {
    nullable: true,
    description: 'the latest month of the period that has data for this unit',
  })
  latestMonth!: Month | null;

  @Field(() => Float, { nullable: true })
  latestRatio!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "the path's value in the latest month (without data: in the period's last); null: no target given",
  })
  target!: number | null;

  @Field(() => Float, { nullable: true, description: 'latestRatio − target' })
  gap!: number | null;

  @Field(() => GoalView, {
    nullable: true,
    description:
      "the goal to work for: this year's December target; in December, next year's when it is given; null without one. Customers measure only.",
  })
  goal!: GoalView | null;
}

@ObjectType({ description: 'How recent and how complete the data are' })
export class Freshness {
  @Field(() => YearMonth, { nullable: true, description: 'over the whole database; null: no data at all' })
  firstMonth!: Month | null;

  @Field(() => YearMonth, { nullable: true })
  lastMonth!: Month | null;

  @Field(() => YearMonth, {
    nullable: true,
    description:
      'the last month in which no fewer units have data than of those in the month before go on working: the one to open with',
  })
  lastFullMonth!: Month | null;

  @Field(() => String, {
    nullable: true,
    description: 'the last day paid in the period asked for, YYYY-MM-DD; null when only summaries or nothing',
  })
  dataUntil!: string | null;

  @Field(() => Int, { description: 'leaf units with data in the last month of the period, within the scope' })
  unitsWithData!: number;

  @Field(() => Int, {
    description:
      'leaf units in all, within the scope, without those that a successor has replaced by then or that are yet to begin',
  })
  units!: number;

  @Field(() => [String], { description: 'codes of the units without data in that month' })
  missingUnitCodes!: string[];

  @Field(() => Boolean, {
    description:
      'whether that month is still to be completed: a unit that had data in the month before has none',
  })
  partial!: boolean;

  @Field(() => Boolean, { description: 'whether every month of the period is closed' })
  closed!: boolean;

  @Field(() => [YearMonth], {
    description: 'months of the period in which the scope has data and which are not closed: provisional',
  })
  provisionalMonths!: Month[];

  @Field(() => Boolean)
  sample!: boolean;
}
