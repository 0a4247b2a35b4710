import { Allow } from '@cashlight/api-access';
import type { Language } from '@cashlight/domain';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BreakView, breakView } from './graphql/break.types.js';
import { LanguageName, PeriodInput } from './graphql/period.js';
import { breakText } from './organisation/break-text.js';
import { ReferenceService } from './reference.service.js';

@Resolver(() => BreakView)
export class BreaksResolver {
  constructor(private readonly reference: ReferenceService) {}

  @Allow('reference.read')
  @Query(() => [BreakView], {
    description:
      'Where units were renamed, replaced, merged or split within a period, by month; of a unit: the breaks that name it or one below it',
  })
  async organisationBreaks(
    @Args('period', { type: () => PeriodInput }) period: PeriodInput,
    @Args('unitCode', { type: () => String, nullable: true }) unitCode: string | null,
  ): Promise<BreakView[]> {
    return (await this.reference.organisationBreaks(period, unitCode ?? null)).map(breakView);
  }

  @ResolveField(() => String, { description: 'the break as a sentence' })
  text(
    @Parent() { found }: BreakView,
    @Args('language', { type: () => LanguageName, defaultValue: LanguageName.VI }) language: Language,
  ): string {
    return breakText(found, language);
  }
}
