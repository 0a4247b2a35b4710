import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType('ColumnValue', { description: 'A value of a row, as it would stand in a file' })
export class ColumnValueInput {
  @Field(() => String)
  column!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'Why a row was refused' })
export class ReferenceRejection {
  @Field(() => String, { description: 'the column at fault; empty when it is the row as a whole' })
  column!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'in the language of Accept-Language' })
  message!: string;
}

@ObjectType({ description: 'What became of a row of reference data: either importId or rejection is null' })
export class ReferenceSaved {
  @Field(() => Int, { nullable: true, description: 'the import under which the history has it' })
  importId!: number | null;

  @Field(() => Boolean, { description: 'the row was there already, just so' })
  unchanged!: boolean;

  @Field(() => ReferenceRejection, { nullable: true })
  rejection!: ReferenceRejection | null;
}
