import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { Json } from '@cashlight/api-reference';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ImportProfiles } from './import-profiles.js';
import { ImportProfileView } from './profiles.types.js';

@Resolver()
export class ProfilesResolver {
  constructor(private readonly profiles: ImportProfiles) {}

  @Allow('import.read')
  @Query(() => [ImportProfileView], { description: "The named layouts of other people's files" })
  async importProfiles(): Promise<ImportProfileView[]> {
    return [...(await this.profiles.list())];
  }

  @Allow('import.write')
  @Mutation(() => ImportProfileView, { description: 'Keeps a layout; one of the same name is replaced' })
  saveImportProfile(
    @Args('name', { type: () => String }) name: string,
    @Args('kind', { type: () => String }) kind: string,
    @Args('layout', { type: () => Json }) layout: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<ImportProfileView> {
    return this.profiles.save({ name, kind, layout }, actorOf(caller));
  }

  @Allow('import.write')
  @Mutation(() => Boolean)
  async deleteImportProfile(
    @Args('id', { type: () => Int }) id: number,
    @CurrentCaller() caller: Caller,
  ): Promise<boolean> {
    await this.profiles.delete(id, actorOf(caller));
    return true;
  }
}
