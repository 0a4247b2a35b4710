import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HistoryEntry } from './history.read-model.js';
import { HistoryService } from './history.service.js';
import { ImportEntry, ImportPage, ImportStateName } from './history.types.js';

const PAGE_SIZE = 20;
const ID = { type: () => Int };

@Resolver()
export class HistoryResolver {
  constructor(private readonly history: HistoryService) {}

  @Allow('import.read')
  @Query(() => ImportPage, { description: 'Imports, newest first' })
  async imports(
    @Args('first', { type: () => Int, defaultValue: PAGE_SIZE }) first: number,
    @Args('before', { type: () => Int, nullable: true }) before: number | null,
    @Args('kind', { type: () => String, nullable: true }) kind: string | null,
    @Args('state', { type: () => ImportStateName, nullable: true })
    state: keyof typeof ImportStateName | null,
  ): Promise<ImportPage> {
    const filter = { before: before ?? null, kind: kind ?? null, state: state ?? null };
    const page = await this.history.page(filter, first);
    return { entries: page.entries.map(importEntry), before: page.before };
  }

  @Allow('import.read')
  @Query(() => ImportEntry, { description: 'One import' })
  async import(@Args('id', ID) id: number): Promise<ImportEntry> {
    return importEntry(await this.history.entry(id));
  }

  @Allow('import.write')
  @Mutation(() => Boolean, { description: 'Breaks off an import that is under way: nothing of it lands' })
  async cancelImport(@Args('id', ID) id: number, @CurrentCaller() caller: Caller): Promise<boolean> {
    await this.history.cancel(id, actorOf(caller));
    return true;
  }

  @Allow('import.write')
  @Mutation(() => ImportEntry, {
    description: 'Takes back what an import brought; what it had replaced stands again',
  })
  async undoImport(@Args('id', ID) id: number, @CurrentCaller() caller: Caller): Promise<ImportEntry> {
    return importEntry(await this.history.undo(id, actorOf(caller)));
  }
}

function importEntry(entry: HistoryEntry): ImportEntry {
  return { ...entry, id: entry.importId, entry };
}
