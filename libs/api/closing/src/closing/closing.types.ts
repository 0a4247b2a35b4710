import { Measures } from '@cashlight/api-adoption';
import { BigIntText, SafeInt, YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ChecklistItem', { description: 'One thing to look at before a month is closed' })
export class ChecklistItemView {
  @Field(() => String, {
    description:
      'MONTH_OVER, HAS_DATA, NOT_CLOSED, UNITS_REPORTED, COVERAGE, PROVIDERS, SUDDEN_CHANGES, REFUSED_ROWS, IMPORTS_OVER, MONTHS_BEFORE_CLOSED or TARGETS',
  })
  code!: string;

  @Field(() => Boolean)
  passed!: boolean;

  @Field(() => Boolean, {
    description:
      'whether the month cannot be closed while this fails; other failures need to be acknowledged',
  })
  blocking!: boolean;

  @Field(() => String, { description: 'what was found, in words' })
  text!: string;

  @Field(() => [String], { description: 'the units that it fails for' })
  unitCodes!: string[];
}

@ObjectType({ description: "A month's figures declared final" })
export class Closing {
  @Field(() => Int)
  id!: number;

  @Field(() => YearMonth)
  month!: Month;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  closedAt!: string;

  @Field(() => String)
  closedBy!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC; null while the closing holds' })
  reopenedAt!: string | null;

  @Field(() => String, { nullable: true })
  reopenedBy!: string | null;

  @Field(() => String, { nullable: true })
  reopenReason!: string | null;
}

@ObjectType('MonthState', { description: 'Whether a month is closed' })
export class MonthStateView {
  @Field(() => YearMonth)
  month!: Month;

  @Field(() => Boolean)
  closed!: boolean;

  @Field(() => String, { nullable: true, description: 'of the closing that holds; ISO 8601, UTC' })
  closedAt!: string | null;

  @Field(() => Int, { description: 'how often the month was closed' })
  closings!: number;
}

@ObjectType({ description: "A unit's figures of a month" })
export class ClosingFigures {
  @Field(() => SafeInt)
  customers!: bigint;

  @Field(() => SafeInt)
  cashlessCustomers!: bigint;

  @Field(() => SafeInt)
  payments!: bigint;

  @Field(() => SafeInt)
  cashlessPayments!: bigint;

  @Field(() => BigIntText)
  amountVnd!: bigint;

  @Field(() => BigIntText)
  cashlessAmountVnd!: bigint;

  @Field(() => Measures, { description: 'cashless over all' })
  ratio!: Measures;
}

@ObjectType({ description: 'A unit whose figures differ' })
export class ClosingDifference {
  @Field(() => String)
  unitCode!: string;

  @Field(() => ClosingFigures, { nullable: true, description: 'null: it had no data' })
  before!: ClosingFigures | null;

  @Field(() => ClosingFigures, { nullable: true, description: 'null: it has no data' })
  after!: ClosingFigures | null;
}
