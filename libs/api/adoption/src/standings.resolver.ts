import { Allow } from '@cashlight/api-access';
import { MeasureName } from '@cashlight/api-targets';
import type { Language, Measure } from '@cashlight/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { FreshnessService } from './freshness.service.js';
import { HeadlineService } from './headline.service.js';
import { standingView } from './standing-view.js';
import { Freshness, LanguageName, PeriodInput, StandingView } from './standing.types.js';
import { StandingsService } from './standings.service.js';

const CODE = { type: () => String, nullable: true };
const MEASURE = { type: () => MeasureName, defaultValue: MeasureName.CUSTOMERS };

@Resolver()
export class StandingsResolver {
  constructor(
    private readonly service: StandingsService,
    private readonly headlines: HeadlineService,
    private readonly states: FreshnessService,
  ) {}

  @Allow('adoption.read')
  @Query(() => [StandingView], {
    description:
      'The unit asked for (omitted: the top of the organisation) first, then the units right below it, in the order of the reference list. With several top units and none asked for: each of them.',
  })
  async standings(
    @Args('period', { type: () => PeriodInput }) period: PeriodInput,
    @Args('unitCode', CODE) unitCode: string | null,
    @Args('measure', MEASURE) measure: Measure,
  ): Promise<StandingView[]> {
    const { asked, below } = await this.service.standings({ period, unitCode: unitCode ?? null, measure });
    return [...asked, ...below].map(standingView);
  }

  @Allow('adoption.read')
  @Query(() => [String], {
    description: 'The finding in words: the headline, then one or two sentences of evidence',
  })
  headline(
    @Args('period', { type: () => PeriodInput }) period: PeriodInput,
    @Args('unitCode', CODE) unitCode: string | null,
    @Args('measure', MEASURE) measure: Measure,
    @Args('language', { type: () => LanguageName, defaultValue: LanguageName.VI }) language: Language,
  ): Promise<string[]> {
    return this.headlines.headline({ period, unitCode: unitCode ?? null, measure }, language);
  }

  @Allow('adoption.read')
  @Query(() => Freshness)
  freshness(
    @Args('period', { type: () => PeriodInput, nullable: true }) period: PeriodInput | null,
    @Args('unitCode', CODE) unitCode: string | null,
  ): Promise<Freshness> {
    return this.states.freshness(period ?? null, unitCode ?? null);
  }
}
