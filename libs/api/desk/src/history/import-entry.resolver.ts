import { ImportService, rejectionWords } from '@cashlight/api-imports';
import type { Language } from '@cashlight/api-platform';
import { LanguageName } from '@cashlight/api-reference';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HistoryReadModel } from './history.read-model.js';
import { ImportEntry, RejectionGroup } from './history.types.js';

const LANGUAGE = { type: () => LanguageName, defaultValue: LanguageName.VI };

/** The fields of an import that are words, or cost a question of their own. */
@Resolver(() => ImportEntry)
export class ImportEntryResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly history: HistoryReadModel,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'why nothing of it landed' })
  message(@Parent() { entry }: ImportEntry, @Args('language', LANGUAGE) language: Language): string | null {
    return entry.refusal?.words[language] ?? null;
  }

  @ResolveField(() => [String])
  warnings(@Parent() { entry }: ImportEntry, @Args('language', LANGUAGE) language: Language): string[] {
    return entry.warnings.map((warning) => warning[language]);
  }

  @ResolveField(() => [RejectionGroup], { description: 'the refused rows by what is wrong, most first' })
  async rejections(
    @Parent() { entry }: ImportEntry,
    @Args('language', LANGUAGE) language: Language,
  ): Promise<RejectionGroup[]> {
    if (entry.rejected === 0) return [];
    const groups = await this.history.rejectedAlike(entry.importId);
    return groups.map((group) => ({
      ...group,
      rows: BigInt(group.rows),
      message: rejectionWords(group.code, group.column, group.examples[0]?.value ?? '')[language],
    }));
  }

  @ResolveField(() => [String], { description: 'why it cannot be undone; empty: it can' })
  async obstacles(
    @Parent() { entry }: ImportEntry,
    @Args('language', LANGUAGE) language: Language,
  ): Promise<string[]> {
    return (await this.imports.obstacles(entry.importId)).map((words) => words[language]);
  }
}
