import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { LanguageName, PeriodInput, YearMonth } from '@cashlight/api-reference';
import type { Language, Month } from '@cashlight/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChecklistService } from '../checklist/checklist.service.js';
import { checklistItemView, differenceView } from './closing-view.js';
import { ClosingService } from './closing.service.js';
import { ChecklistItemView, Closing, ClosingDifference, MonthStateView } from './closing.types.js';

const MONTH = { type: () => YearMonth };

@Resolver()
export class ClosingResolver {
  constructor(
    private readonly service: ClosingService,
    private readonly checklists: ChecklistService,
  ) {}

  @Allow('month.close')
  @Query(() => [ChecklistItemView], { description: 'What to look at before a month is closed' })
  async closingChecklist(
    @Args('month', MONTH) month: Month,
    @Args('language', { type: () => LanguageName, defaultValue: LanguageName.VI }) language: Language,
  ): Promise<ChecklistItemView[]> {
    return (await this.checklists.checklist(month)).map((item) => checklistItemView(item, language));
  }

  @Allow('adoption.read')
  @Query(() => [Closing], { description: 'Closings of a month, or of all months, newest first' })
  closings(@Args('month', { ...MONTH, nullable: true }) month: Month | null): Promise<Closing[]> {
    return this.service.closings(month ?? null);
  }

  @Allow('adoption.read')
  @Query(() => [MonthStateView], { description: 'Which months of a period (at most 120) are closed' })
  monthStates(@Args('period', { type: () => PeriodInput }) period: PeriodInput): Promise<MonthStateView[]> {
    return this.service.monthStates(period);
  }

  @Allow('adoption.read')
  @Query(() => [ClosingDifference], {
    description:
      'The units whose figures differ between two closings of one month; to omitted: the figures as they are now',
  })
  async closingDifference(
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int, nullable: true }) to: number | null,
  ): Promise<ClosingDifference[]> {
    return (await this.service.difference(from, to ?? null)).map(differenceView);
  }

  @Allow('month.close')
  @Mutation(() => Closing, {
    description:
      'Declares the figures of a month final. Refused while a blocking item of the checklist fails, or while another fails and acknowledged is false',
  })
  closeMonth(
    @Args('month', MONTH) month: Month,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Args('acknowledged', { type: () => Boolean }) acknowledged: boolean,
    @CurrentCaller() caller: Caller,
  ): Promise<Closing> {
    return this.service.close({ month, note: note ?? null, acknowledged }, actorOf(caller));
  }

  @Allow('month.close')
  @Mutation(() => Closing, {
    description: 'Opens a closed month again; the reason (5 to 500 characters) is kept',
  })
  reopenMonth(
    @Args('month', MONTH) month: Month,
    @Args('reason', { type: () => String }) reason: string,
    @CurrentCaller() caller: Caller,
  ): Promise<Closing> {
    return this.service.reopen(month, reason, actorOf(caller));
  }
}
