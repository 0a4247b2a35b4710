import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReportSettings } from '../document/paper.js';

@ObjectType('ReportSettings', {
  description: 'How the organisation issues and signs its reports. An empty text is left out of them',
})
export class ReportSettingsView implements ReportSettings {
  @Field(() => String, { description: 'the body above the one that reports' })
  readonly parentBody!: string;

  @Field(() => String, { description: 'empty: the unit reported on' })
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
