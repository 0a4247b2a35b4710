import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A page that somebody has kept for himself' })
export class SavedView {
  @Field(() => Int)
  readonly id!: number;

  @Field(() => String, { description: '1 to 80 characters; nobody has two of the same name' })
  readonly name!: string;

  @Field(() => String, { description: 'the page with its search, as in /units?period=2022-12' })
  readonly address!: string;
}
