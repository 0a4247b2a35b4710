import { Json } from '@cashlight/api-reference';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Layout } from '../reading/layout.js';

@ObjectType('ImportProfile', { description: "A named layout of somebody else's files" })
export class ImportProfileView {
  @Field(() => Int)
  readonly id!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'the kind of file that it is for' })
  readonly kind!: string;

  @Field(() => Json, {
    description:
      '{headerLine, columns: {column: {from} or {value}}, codes: {column: {theirs: ours}}, dateFormat: AUTO, DMY, MDY or YMD, numberFormat: PLAIN, DOT_THOUSANDS or COMMA_THOUSANDS}',
  })
  readonly layout!: Layout;

  @Field(() => String, { nullable: true, description: 'when a file was last imported by it, ISO 8601, UTC' })
  readonly usedAt!: string | null;
}
