import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from './caller.js';
import { Allow, CurrentCaller } from './decorators.js';
import { Role } from './policy.js';
import { TokenAdministration } from './token-administration.js';
import { ApiToken, NewApiToken } from './tokens.types.js';

const UNIT = { type: () => String, nullable: true, description: 'whose customers a manager token may name' };

@Resolver()
@Allow('people.manage')
export class TokensResolver {
  constructor(private readonly tokens: TokenAdministration) {}

  @Query(() => [ApiToken], {
    name: 'apiTokens',
    description: 'Those that work first; revoked ones stay listed',
  })
  list(): Promise<ApiToken[]> {
    return this.tokens.list();
  }

  @Mutation(() => NewApiToken)
  createApiToken(
    @Args('name') name: string,
    @Args('role', { type: () => Role }) role: Role,
    @Args('unitCode', UNIT) unitCode: string | null,
    @CurrentCaller() by: Caller,
  ): Promise<NewApiToken> {
    return this.tokens.create({ name, role, ...(unitCode ? { unitCode } : {}) }, by);
  }

  @Mutation(() => ApiToken, { description: 'From now on nobody gets in with it' })
  revokeApiToken(
    @Args('id', { type: () => Int }) id: number,
    @CurrentCaller() by: Caller,
  ): Promise<ApiToken> {
    return this.tokens.revoke(id, by);
  }
}
