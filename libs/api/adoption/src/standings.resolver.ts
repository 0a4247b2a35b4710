import { Allow } from '@cashlight/api-access';
import { LanguageName, Organisation, PeriodInput } from '@cashlight/api-reference';
import { MeasureName } from '@cashlight/api-targets';
import type { Language, Measure } from '@cashlight/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { FreshnessService } from './freshness.service.js';
import { HeadlineService } from './headline.service.js';
import { standingView } from './standing-view.js';
import { Freshness, StandingView } from './standing.types.js';
import { StandingsService } from './standings.service.js';

const CODE = { type: () => String, nullable: true };
const MEASURE = { type: () => MeasureName, defaultValue: MeasureName.CUSTOMERS };
const ORGANISATION = { type: () => Organisation, defaultValue: Organisation.AS_WAS };

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
    @Args('organisation', ORGANISATION) organisation: Organisation,
  ): Promise<StandingView[]> {
    const question = { period, unitCode: unitCode ?? null, measure, organisation };
    const { asked, below } = await this.service.standings(question);
    return [...asked, ...below].map(standingView);
  }

  @Allow('adoption.read')
  @Query(() => [String], {
    description: 'The finding in words: the headline, then at most three sentences of evidence',
  })
  headline(
    @Args('period', { type: () => PeriodInput }) period: PeriodInput,
    @Args('unitCode', CODE) unitCode: string | null,
    @Args('measure', MEASURE) measure: Measure,
    @Args('organisation', ORGANISATION) organisation: Organisation,
    @Args('language', { type: () => LanguageName, defaultValue: LanguageName.VI }) language: Language,
  ): Promise<string[]> {
    return this.headlines.headline({ period, unitCode: unitCode ?? null, measure, organisation }, language);
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
