import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What makes a schedule send. */
export const ReportTrigger = { AFTER_CLOSING: 'AFTER_CLOSING', MONTHLY: 'MONTHLY' } as const;
export type ReportTrigger = keyof typeof ReportTrigger;

registerEnumType(ReportTrigger, {
  name: 'ReportTrigger',
  valuesMap: {
    AFTER_CLOSING: { description: 'a month is closed: its report' },
    MONTHLY: {
      description: 'a day of the month, at 8 in the morning in Viet Nam: the report of the month before',
    },
  },
});

/** Who gets the report of a unit. */
export interface UnitRecipients {
  readonly unitCode: string;
  readonly recipients: readonly string[];
}

@ObjectType('UnitRecipients', { description: "Who gets a unit's own report" })
export class UnitRecipientsView implements UnitRecipients {
  @Field(() => String)
  readonly unitCode!: string;

  @Field(() => [String], { description: 'e-mail addresses' })
  readonly recipients!: readonly string[];
}

@ObjectType('ReportSchedule', { description: 'When a report goes to whom by itself' })
export class ReportScheduleView {
  @Field(() => Int)
  readonly id!: number;

  @Field(() => ReportTrigger)
  readonly trigger!: ReportTrigger;

  @Field(() => Int, {
    nullable: true,
    description: 'of MONTHLY: 1 to 31; in a shorter month its last day',
  })
  readonly dayOfMonth!: number | null;

  @Field(() => String, { nullable: true, description: 'null: the whole organisation' })
  readonly unitCode!: string | null;

  @Field(() => [String], { description: 'xlsx, pdf, docx, csv' })
  readonly formats!: readonly string[];

  @Field(() => String, { description: 'vi or en' })
  readonly language!: string;

  @Field(() => [String], { description: 'e-mail addresses; empty where only units get theirs' })
  readonly recipients!: readonly string[];

  @Field(() => [UnitRecipientsView], { description: 'units that get their own report, each to its people' })
  readonly unitRecipients!: readonly UnitRecipients[];

  @Field(() => Boolean)
  readonly active!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'of MONTHLY: ISO 8601, UTC; null while it is not active, and where a closing is waited for',
  })
  readonly nextRun!: string | null;
}

@InputType()
export class UnitRecipientsInput implements UnitRecipients {
  @Field(() => String)
  readonly unitCode!: string;

  @Field(() => [String])
  readonly recipients!: string[];
}

@InputType()
export class ReportScheduleInput {
  @Field(() => ReportTrigger)
  readonly trigger!: ReportTrigger;

  @Field(() => Int, { nullable: true })
  readonly dayOfMonth?: number | null;

  @Field(() => String, { nullable: true })
  readonly unitCode?: string | null;

  @Field(() => [String])
  readonly formats!: string[];

  @Field(() => String)
  readonly language!: string;

  @Field(() => [String])
  readonly recipients!: string[];

  @Field(() => [UnitRecipientsInput], { defaultValue: [] })
  readonly unitRecipients!: UnitRecipientsInput[];

  @Field(() => Boolean)
  readonly active!: boolean;
}
