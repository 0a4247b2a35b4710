import { YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A file kept of a closing: the same bytes for ever' })
export class KeptReport {
  @Field(() => Int)
  readonly id!: number;

  @Field(() => Int)
  readonly closingId!: number;

  @Field(() => String, { description: 'xlsx, pdf, docx or csv' })
  readonly format!: string;

  @Field(() => String, { description: 'vi or en' })
  readonly language!: string;

  @Field(() => String, { description: 'of the bytes, in hexadecimal' })
  readonly sha256!: string;

  @Field(() => Int, { description: 'how many' })
  readonly bytes!: number;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  readonly keptAt!: string;

  @Field(() => String, { description: 'where it is read: /api/reports/kept/<id>' })
  readonly address!: string;
}

@ObjectType({
  description:
    'All that a report says, as it was kept at a closing: a file of it is made when it is first read, and kept from then on',
})
export class KeptDocument {
  @Field(() => Int)
  readonly id!: number;

  @Field(() => Int)
  readonly closingId!: number;

  @Field(() => String, { description: 'vi or en' })
  readonly language!: string;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  readonly keptAt!: string;

  @Field(() => String, {
    description:
      'where its files are read, with a dot and the format behind it: /api/reports/documents/<id>.pdf',
  })
  readonly address!: string;
}

@ObjectType({ description: 'A month that there can be a report of' })
export class ReportMonth {
  @Field(() => YearMonth)
  readonly month!: Month;

  @Field(() => Boolean, { description: 'false: its figures may still change' })
  readonly closed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'the day in Viet Nam, as 2023-01-04; null while it is open',
  })
  readonly closedOn!: string | null;

  @Field(() => String, { nullable: true })
  readonly closedBy!: string | null;

  @Field(() => [KeptDocument], {
    description:
      "kept documents of the month's closings, those that no longer hold too, newest closing first",
  })
  readonly keptDocuments!: readonly KeptDocument[];

  @Field(() => [KeptReport], {
    description: "kept files of the month's closings, those that no longer hold too, newest first",
  })
  readonly kept!: readonly KeptReport[];
}
