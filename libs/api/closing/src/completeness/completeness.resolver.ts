import { Allow } from '@cashlight/api-access';
import { PeriodInput, YearMonth } from '@cashlight/api-reference';
import { type Month, type ProviderGap, toFloat } from '@cashlight/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CompletenessService } from './completeness.service.js';
import { ProviderGapView, UnitMonth } from './completeness.types.js';
import type { ExactUnitMonth } from './month-book.js';

@Resolver()
export class CompletenessResolver {
  constructor(private readonly service: CompletenessService) {}

  @Allow('adoption.read')
  @Query(() => [UnitMonth], {
    description:
      'Every unit that makes records with every month of the period (at most 120), by unit in the order of the reference list, then by month',
  })
  async completeness(
    @Args('period', { type: () => PeriodInput }) period: PeriodInput,
    @Args('unitCode', { type: () => String, nullable: true }) unitCode: string | null,
  ): Promise<UnitMonth[]> {
    return (await this.service.completeness(period, unitCode ?? null)).map(unitMonth);
  }

  @Allow('adoption.read')
  @Query(() => [ProviderGapView], { description: 'Providers whose payments usually come and have not' })
  async providerGaps(@Args('month', { type: () => YearMonth }) month: Month): Promise<ProviderGapView[]> {
    return (await this.service.providerGaps(month)).map((gap) => gapView(month, gap));
  }
}

function unitMonth({ unit, source, coverage, change, ...rest }: ExactUnitMonth): UnitMonth {
  return {
    ...rest,
    unitCode: unit.code,
    source: source ?? 'NONE',
    coverage: toFloat(coverage),
    jump: toFloat(change),
  };
}

function gapView(month: Month, { providerCode, unitCodes, monthsBefore }: ProviderGap): ProviderGapView {
  return { month, providerCode, unitCodes: [...unitCodes], monthsBefore };
}
