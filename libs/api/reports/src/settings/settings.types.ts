import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReportSettings } from '../document/paper.js';

@ObjectType('ReportSettings', {
  description:
    'The official form: how the organisation, or a unit, issues and signs its reports. An empty text is left out of them',
})
export class ReportSettingsView implements ReportSettings {
  @Field(() => String, { nullable: true, description: 'null: the whole organisation' })
  readonly unitCode!: string | null;

  @Field(() => Boolean, {
    description:
      'false: the report of the unit is issued in the form of the whole; the texts are what a form of its own begins with',
  })
  readonly isOwn!: boolean;

  @Field(() => String, { description: 'the body above the one that reports; printed in capitals' })
  readonly parentBody!: string;

  @Field(() => String, { description: 'empty: the unit reported on; printed in capitals' })
  readonly issuingBody!: string;

  @Field(() => String, { description: 'where reports are dated, as "Lai Châu"' })
  readonly place!: string;

  @Field(() => String, { description: 'what follows the number, as "BC-PCLC"' })
  readonly numberSign!: string;

  @Field(() => [String], { description: 'the lines below "Nơi nhận:"; e-mail goes by the schedules' })
  readonly recipients!: readonly string[];

  @Field(() => [String], { description: 'the lines above the signature' })
  readonly signatoryTitle!: readonly string[];

  @Field(() => String)
  readonly signatoryName!: string;

  @Field(() => String, { nullable: true })
  readonly changedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC' })
  readonly changedAt!: string | null;

  @Field(() => Int, { description: '0 until somebody saves' })
  readonly version!: number;
}

@InputType()
export class ReportSettingsInput implements ReportSettings {
  @Field(() => String)
  readonly parentBody!: string;

  @Field(() => String)
  readonly issuingBody!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String)
  readonly numberSign!: string;

  @Field(() => [String])
  readonly recipients!: string[];

  @Field(() => [String])
  readonly signatoryTitle!: string[];

  @Field(() => String)
  readonly signatoryName!: string;
}
