import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from './caller.js';
import { Allow, CurrentCaller } from './decorators.js';
import { PeopleAdministration } from './people-administration.js';
import { InvitationView, Person } from './people.types.js';
import { Role } from './policy.js';

const ROLE = { type: () => Role };
const CODES = { type: () => [String], description: 'for a manager at least one, else none' };
const ID = { type: () => Int };

@Resolver()
@Allow('people.manage')
export class PeopleResolver {
  constructor(private readonly people: PeopleAdministration) {}

  @Query(() => [Person], { name: 'people', description: 'Everybody with an account, disabled ones included' })
  list(): Promise<Person[]> {
    return this.people.list();
  }

  @Mutation(() => InvitationView, {
    description: 'A new account. The login is taken in lower case and must be free',
  })
  addPerson(
    @Args('login') login: string,
    @Args('name') name: string,
    @Args('role', ROLE) role: Role,
    @Args('unitCodes', CODES) unitCodes: string[],
    @CurrentCaller() by: Caller,
  ): Promise<InvitationView> {
    return this.people.add({ login, name, role, unitCodes }, by);
  }

  @Mutation(() => Person, { description: 'The last administrator who can sign in stays one' })
  changePerson(
    @Args('id', ID) id: number,
    @Args('name') name: string,
    @Args('role', ROLE) role: Role,
    @Args('unitCodes', CODES) unitCodes: string[],
    @CurrentCaller() by: Caller,
  ): Promise<Person> {
    return this.people.change(id, { name, role, unitCodes }, by);
  }

  @Mutation(() => Person, { description: 'Ends his sessions at once and keeps him out' })
  disablePerson(@Args('id', ID) id: number, @CurrentCaller() by: Caller): Promise<Person> {
    return this.people.disable(id, by);
  }

  @Mutation(() => Person)
  enablePerson(@Args('id', ID) id: number, @CurrentCaller() by: Caller): Promise<Person> {
    return this.people.enable(id, by);
  }

  @Mutation(() => InvitationView, { description: 'A new link to choose a password, valid for 7 days' })
  invitePerson(@Args('id', ID) id: number, @CurrentCaller() by: Caller): Promise<InvitationView> {
    return this.people.invite(id, by);
  }
}
