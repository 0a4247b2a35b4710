import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'One thing that is known of an event, such as the login or the role it was about',
})
export class AuditDetail {
  @Field(() => String)
  name!: string;

  @Field(() => [String], { description: 'one value, several, or none' })
  values!: readonly string[];

  @Field(() => [String], { nullable: true, description: 'what it was before, where the event changed it' })
  before!: readonly string[] | null;
}

@ObjectType({ description: 'Who did what, when' })
export class AuditEvent {
  @Field(() => Int)
  id!: number;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  at!: string;

  @Field(() => String, {
    description: 'a login, or what else acted: "token: <name> #<number>", "start", "system: system"',
  })
  actor!: string;

  @Field(() => String, { description: 'such as "person.added"' })
  action!: string;

  @Field(() => [AuditDetail])
  details!: readonly AuditDetail[];
}

@ObjectType({ description: 'Part of the audit log, newest first' })
export class AuditPage {
  @Field(() => [AuditEvent])
  events!: readonly AuditEvent[];

  @Field(() => Int, { nullable: true, description: 'pass it to get the next page; null: there is no more' })
  before!: number | null;
}
