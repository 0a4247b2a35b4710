import { SafeInt, YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const DataSource = { NONE: 'NONE', RECORDS: 'RECORDS', SUMMARIES: 'SUMMARIES' } as const;
export type DataSource = keyof typeof DataSource;
registerEnumType(DataSource, {
  name: 'DataSource',
  description: 'What a unit has for a month: payment records, monthly totals, or nothing',
});

@ObjectType({ description: 'How complete the data of one unit and month are' })
export class UnitMonth {
  @Field(() => YearMonth)
  month!: Month;

  @Field(() => String, { description: 'a unit that makes records' })
  unitCode!: string;

  @Field(() => DataSource)
  source!: DataSource;

  @Field(() => SafeInt, { description: 'payment records' })
  records!: bigint;

  @Field(() => SafeInt, { description: 'customers who paid' })
  customers!: bigint;

  @Field(() => SafeInt, { nullable: true, description: 'active customers; null: no customer base given' })
  baseCustomers!: bigint | null;

  @Field(() => Float, {
    nullable: true,
    description: 'customers / baseCustomers, fraction; null without a customer base',
  })
  coverage!: number | null;

  @Field(() => String, { nullable: true, description: 'the last day paid, YYYY-MM-DD; null without records' })
  lastPaidAt!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'change of customers against the median of the three months before, signed fraction, when it is beyond a quarter; else null. Units that merged or split meanwhile are taken together.',
  })
  jump!: number | null;

  @Field(() => Boolean, {
    description: 'whether data are waited for: false before the unit began and after its successor took over',
  })
  expected!: boolean;
}

@ObjectType('ProviderGap', {
  description: 'A provider that came in each of the three months before and has not come',
})
export class ProviderGapView {
  @Field(() => YearMonth)
  month!: Month;

  @Field(() => String)
  providerCode!: string;

  @Field(() => [String], {
    description:
      'the units with data where it usually comes and has not; empty: it has not come anywhere in the company',
  })
  unitCodes!: string[];

  @Field(() => Int, {
    description: 'for how many months in a row before it had come, at least 3; 12 stands for 12 or more',
  })
  monthsBefore!: number;
}
