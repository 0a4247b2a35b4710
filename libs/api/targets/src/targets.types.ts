import { YearMonth } from '@cashlight/api-reference';
import type { Measure, Month } from '@cashlight/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { MeasureName } from './measure-name.js';

@ObjectType('Target', { description: 'A target as it was given, by year (month null) or month' })
export class TargetView {
  @Field(() => String)
  unitCode!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => YearMonth, { nullable: true })
  month!: Month | null;

  @Field(() => MeasureName)
  measure!: Measure;

  @Field(() => Float, { description: 'fraction' })
  target!: number;
}

@ObjectType('PathPoint', { description: 'What the path of a year asks for in a month' })
export class PathPointView {
  @Field(() => YearMonth)
  month!: Month;

  @Field(() => Float, { description: 'fraction' })
  target!: number;
}
