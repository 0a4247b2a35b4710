import { Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { Caller } from './caller.js';
import { Allow, CurrentCaller } from './decorators.js';
import { Role } from './policy.js';

registerEnumType(Role, { name: 'Role' });

@ObjectType({ description: 'Who asks, and what he may do' })
class Viewer {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'null for a token' })
  login?: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => [String], {
    description:
      "a manager's units, each standing for all below it; empty for the other roles, which are not bound to units",
  })
  unitCodes!: readonly string[];

  @Field(() => [String])
  permissions!: readonly string[];
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer)
  @Allow('reference.read')
  viewer(@CurrentCaller() caller: Caller): Caller {
    return caller;
  }
}
