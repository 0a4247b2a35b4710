import { BigIntText, ChannelGroup, SafeInt } from '@cashlight/api-reference';
import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType('CollectionCost', {
  description:
    'What collections come to; figures of cost are of the payments whose fee is known, and of those alone',
})
export class CollectionCostView {
  @Field(() => SafeInt, {
    description: 'each once a month, under the channel and provider of most of its money',
  })
  customers!: bigint;

  @Field(() => SafeInt)
  payments!: bigint;

  @Field(() => BigIntText)
  amountVnd!: bigint;

  @Field(() => SafeInt, { description: 'of the payments, those whose fee is known in their month' })
  paymentsWithFee!: bigint;

  @Field(() => Float, {
    nullable: true,
    description: 'their part of the payments, fraction; null without payments',
  })
  feeCoverage!: number | null;

  @Field(() => BigIntText, {
    nullable: true,
    description: 'VND, exact costs added up and then rounded once; null when no payment has a known fee',
  })
  costVnd!: bigint | null;

  @Field(() => Float, { nullable: true, description: 'VND for a payment' })
  costPerPayment!: number | null;

  @Field(() => Float, { nullable: true, description: 'VND for a customer and month' })
  costPerCustomer!: number | null;

  @Field(() => Float, { nullable: true, description: 'fraction of the money that collecting it costs' })
  costShareOfAmount!: number | null;
}

@ObjectType({ description: 'What one channel and provider cost' })
export class CollectionCostRow extends CollectionCostView {
  @Field(() => String)
  channelCode!: string;

  @Field(() => ChannelGroup)
  channelGroup!: ChannelGroup;

  @Field(() => Boolean)
  cashless!: boolean;

  @Field(() => String, { nullable: true, description: 'null: the company itself, as with cash' })
  providerCode!: string | null;
}

@ObjectType('CollectionCosts', { description: 'What collecting costs by the fees that were entered' })
export class CollectionCostsView {
  @Field(() => [CollectionCostRow], {
    description: 'those with anything in the period, in the order of the reference lists',
  })
  rows!: CollectionCostRow[];

  @Field(() => CollectionCostView, { description: 'all that does not count as paid without cash' })
  cash!: CollectionCostView;

  @Field(() => CollectionCostView)
  cashless!: CollectionCostView;

  @Field(() => CollectionCostView)
  all!: CollectionCostView;

  @Field(() => BigIntText, {
    nullable: true,
    description:
      'what one more percentage point of customers saves in the period, whole VND: 1% of them paying without cash instead of in cash, each the mean number of payments of a customer, at the mean cost of a payment on either side. Negative when cash is the cheaper one; null while fees cover less than coverageNeeded of the payments of a side',
  })
  savingPerPointVnd!: bigint | null;

  @Field(() => Float, { description: 'fraction' })
  coverageNeeded!: number;
}
