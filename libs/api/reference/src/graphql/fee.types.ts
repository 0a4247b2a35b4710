import type { Month } from '@cashlight/domain';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { BigIntText, YearMonth } from './scalars.js';

@ObjectType('Fee', { description: 'What the company pays for a collection from a month on' })
export class FeeView {
  @Field(() => String)
  readonly channelCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'null: every provider of the channel that has no fee of its own',
  })
  readonly providerCode!: string | null;

  @Field(() => YearMonth, { description: 'until the next one of the same channel and provider' })
  readonly validFrom!: Month;

  @Field(() => BigIntText, { description: 'for each payment' })
  readonly feeVnd!: bigint;

  @Field(() => Float, { description: 'of the amount, in percent: 0.55 is 0.55%' })
  readonly feePct!: number;
}
