import { YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReportNotes, UnitPlan } from '../document/paper.js';

@ObjectType('UnitPlan', { description: 'What a unit will do in the next month' })
export class UnitPlanView implements UnitPlan {
  @Field(() => String)
  readonly unitCode!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('ReportNotes', {
  description: 'What people write into the report of a month; plain text, lines ended by LF',
})
export class ReportNotesView implements ReportNotes {
  @Field(() => YearMonth)
  readonly month!: Month;

  @Field(() => String, { nullable: true, description: 'null: the whole organisation' })
  readonly unitCode!: string | null;

  @Field(() => String, { description: 'empty: left blank, to be filled in by hand' })
  readonly number!: string;

  @Field(() => String, { description: 'at most 5,000 characters, as the two that follow' })
  readonly done!: string;

  @Field(() => String)
  readonly difficulties!: string;

  @Field(() => String)
  readonly proposals!: string;

  @Field(() => [UnitPlanView], { description: 'at most 2,000 characters each' })
  readonly unitPlans!: readonly UnitPlan[];

  @Field(() => String, { nullable: true })
  readonly changedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC' })
  readonly changedAt!: string | null;

  @Field(() => Int, { description: '0 until somebody saves' })
  readonly version!: number;
}

@InputType()
export class UnitPlanInput implements UnitPlan {
  @Field(() => String)
  readonly unitCode!: string;

  @Field(() => String)
  readonly text!: string;
}

@InputType()
export class ReportNotesInput implements ReportNotes {
  @Field(() => String)
  readonly number!: string;

  @Field(() => String)
  readonly done!: string;

  @Field(() => String)
  readonly difficulties!: string;

  @Field(() => String)
  readonly proposals!: string;

  @Field(() => [UnitPlanInput])
  readonly unitPlans!: UnitPlanInput[];
}
