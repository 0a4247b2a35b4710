import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Event', { description: 'What happened, or will, that may move the figures' })
export class EventView {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { description: 'the first day, YYYY-MM-DD' })
  readonly date!: string;

  @Field(() => String, {
    nullable: true,
    description: 'the last day, YYYY-MM-DD; null: of one day, or for good',
  })
  readonly endDate!: string | null;

  @Field(() => String, {
    description: 'a word in capitals, such as COUNTER_CLOSED, CAMPAIGN, PROMOTION, OUTAGE',
  })
  readonly type!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true })
  readonly unitCode!: string | null;

  @Field(() => String, { nullable: true })
  readonly channelCode!: string | null;

  @Field(() => String, { nullable: true })
  readonly providerCode!: string | null;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}
