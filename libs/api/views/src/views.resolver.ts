import { Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ViewsService } from './views.service.js';
import { SavedView } from './views.types.js';

const ID = { type: () => Int };

@Resolver()
@Allow('view.keep')
export class ViewsResolver {
  constructor(private readonly views: ViewsService) {}

  @Query(() => [SavedView], { description: "The caller's own, in the order in which they were kept" })
  savedViews(@CurrentCaller() by: Caller): Promise<SavedView[]> {
    return this.views.list(by);
  }

  @Mutation(() => SavedView, { description: 'Keeps a page under a name; at most 50 each' })
  keepView(
    @Args('name') name: string,
    @Args('address', { description: 'a page with its search, as in /units?period=2022-12' }) address: string,
    @CurrentCaller() by: Caller,
  ): Promise<SavedView> {
    return this.views.keep({ name, address }, by);
  }

  @Mutation(() => SavedView)
  renameView(
    @Args('id', ID) id: number,
    @Args('name') name: string,
    @CurrentCaller() by: Caller,
  ): Promise<SavedView> {
    return this.views.rename(id, name, by);
  }

  @Mutation(() => SavedView, { description: 'Answers what it was, so that it can be kept again' })
  deleteView(@Args('id', ID) id: number, @CurrentCaller() by: Caller): Promise<SavedView> {
    return this.views.remove(id, by);
  }
}
