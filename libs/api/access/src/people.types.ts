import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Role } from './policy.js';

@ObjectType({ description: 'Somebody with an account' })
export class Person {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  login!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => [String], { description: "a manager's units; empty for the other roles" })
  unitCodes!: readonly string[];

  @Field(() => Boolean, { description: 'of the sample database, where one signs in at a click' })
  sample!: boolean;

  @Field(() => Boolean, { description: 'whether he has chosen a password' })
  hasPassword!: boolean;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC; null while he may sign in' })
  disabledAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'the last request or sign-in, to within five minutes; ISO 8601, UTC',
  })
  lastSeenAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'until when the invitation handed out last can be used; null when there is none any more',
  })
  invitedUntil!: string | null;
}

@ObjectType('Invitation', {
  description: 'A link with which a person chooses his password; it works once and voids the ones before it',
})
export class InvitationView {
  @Field(() => Person)
  person!: Person;

  @Field(() => String, { description: 'its address on this server; it is not shown again' })
  path!: string;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  expiresAt!: string;
}
