import { YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How far a delivery has come. */
export const ReportDeliveryState = {
  WAITING: 'WAITING',
  SENDING: 'SENDING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type ReportDeliveryState = keyof typeof ReportDeliveryState;

registerEnumType(ReportDeliveryState, {
  name: 'ReportDeliveryState',
  valuesMap: {
    WAITING: { description: 'for its turn, for the next attempt, or for e-mail to be set up' },
    SENDING: { description: 'being handed over to the mail server' },
    SENT: { description: 'the mail server has taken it' },
    FAILED: { description: 'given up; the error says why. It is not tried again by itself' },
    CANCELLED: { description: 'called off while it waited: it was never handed over' },
  },
});

@ObjectType('ReportDelivery', {
  description: 'A report on its way to people by e-mail: never sent twice',
})
export class ReportDeliveryView {
  @Field(() => Int)
  readonly id!: number;

  @Field(() => Int, { nullable: true, description: 'null: sent by hand' })
  readonly scheduleId!: number | null;

  @Field(() => YearMonth)
  readonly month!: Month;

  @Field(() => String, { nullable: true, description: 'null: the whole organisation' })
  readonly unitCode!: string | null;

  @Field(() => [String])
  readonly recipients!: readonly string[];

  @Field(() => [String])
  readonly formats!: readonly string[];

  @Field(() => String, { description: 'vi or en' })
  readonly language!: string;

  @Field(() => ReportDeliveryState)
  readonly state!: ReportDeliveryState;

  @Field(() => Int)
  readonly attempts!: number;

  @Field(() => String, { nullable: true, description: 'why it is not sent, or what to know of one that is' })
  readonly error!: string | null;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  readonly createdAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC' })
  readonly sentAt!: string | null;
}
