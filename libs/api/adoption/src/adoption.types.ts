import { BigIntText, ChannelGroup, Organisation, SafeInt, YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const Dimension = {
  CHANNEL: 'CHANNEL',
  CHANNEL_GROUP: 'CHANNEL_GROUP',
  MONTH: 'MONTH',
  PROVIDER: 'PROVIDER',
  QUARTER: 'QUARTER',
  UNIT: 'UNIT',
  YEAR: 'YEAR',
} as const;
export type Dimension = keyof typeof Dimension;
registerEnumType(Dimension, { name: 'Dimension' });

@InputType({ description: 'Which part of the figures; several conditions hold together' })
export class AdoptionFilter {
  @Field(() => YearMonth, { description: 'both ends included' })
  from!: Month;

  @Field(() => YearMonth)
  to!: Month;

  @Field(() => [String], {
    nullable: true,
    description: 'a unit stands for all below it; omitted: every unit',
  })
  unitCodes?: string[] | null;

  @Field(() => [String], { nullable: true })
  channelCodes?: string[] | null;

  @Field(() => [ChannelGroup], { nullable: true })
  channelGroups?: ChannelGroup[] | null;

  @Field(() => [String], { nullable: true })
  providerCodes?: string[] | null;

  @Field(() => Organisation, {
    nullable: true,
    description:
      'omitted: AS_WAS. TODAY: a unit stands for all that it has replaced as well, and a replaced one for its successor',
  })
  organisation?: Organisation | null;
}

@ObjectType({ description: 'Fractions 0..1; null when the denominator is 0' })
export class Measures {
  @Field(() => Float, { nullable: true })
  customers!: number | null;

  @Field(() => Float, { nullable: true })
  payments!: number | null;

  @Field(() => Float, { nullable: true })
  amount!: number | null;
}

@ObjectType({
  description: 'A dimension is null unless grouped by; rows come sorted by the dimensions in the order asked',
})
export class AdoptionRow {
  @Field(() => YearMonth, { nullable: true })
  month!: Month | null;

  @Field(() => String, { nullable: true, description: 'as "2022-Q4"' })
  quarter!: string | null;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => String, { nullable: true })
  unitCode!: string | null;

  @Field(() => String, { nullable: true })
  channelCode!: string | null;

  @Field(() => ChannelGroup, { nullable: true })
  channelGroup!: ChannelGroup | null;

  @Field(() => String, { nullable: true })
  providerCode!: string | null;

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

  @Field(() => Measures, { description: 'cashless over all, within the row' })
  ratio!: Measures;

  @Field(() => Measures, { description: 'the row over the whole of its months and units' })
  share!: Measures;

  @Field(() => Float, { nullable: true, description: 'fraction; for a row of one month of one unit' })
  target!: number | null;

  @Field(() => Float, { nullable: true, description: 'exact ratio by customers − target, fraction' })
  gap!: number | null;
}
