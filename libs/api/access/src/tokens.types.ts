import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Role } from './policy.js';

@ObjectType({
  description: 'A token with which another program asks; the token itself is kept by nobody but that program',
})
export class ApiToken {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  name!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => String, { nullable: true })
  unitCode!: string | null;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'to within five minutes; ISO 8601, UTC' })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC; null while it works' })
  revokedAt!: string | null;
}

@ObjectType({ description: 'A token just made' })
export class NewApiToken {
  @Field(() => String, { description: 'the token itself; it is not shown again' })
  token!: string;

  @Field(() => ApiToken)
  apiToken!: ApiToken;
}
