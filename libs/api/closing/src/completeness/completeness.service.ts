import { Database } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import { missingProviders, type Month, monthsOf, type Period, type ProviderGap } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { checkPeriod } from '../asked-period.js';
import { CompletenessReadModel, type Reads } from './completeness.read-model.js';
import { type ExactUnitMonth, MonthBook, type Organisation } from './month-book.js';

/** What has come and what is missing, by unit and month. */
@Injectable()
export class CompletenessService {
  constructor(
    private readonly database: Database,
    private readonly reference: ReferenceService,
    private readonly readModel: CompletenessReadModel,
  ) {}

  /**
   * Every unit that makes records, in the order of the reference list, with every month of the period, also those without any data.
   * @param unitCode the unit and all below it; null: the whole organisation
   * @throws Problem BAD_USER_INPUT for an unknown unit, a wrong period or one of more than 120 months
   */
  async completeness(period: Period, unitCode: string | null): Promise<ExactUnitMonth[]> {
    checkPeriod(period);
    const [tree, working] = await Promise.all([this.reference.unitTree(), this.reference.workingUnits()]);
    const months = await this.monthsOn(this.database, { tree, working }, period);
    if (unitCode === null) return months;
    const members = new Set(tree.scopeOf(tree.find(unitCode)).memberIds);
    return months.filter(({ unit }) => members.has(unit.id));
  }

  /** The same of the whole organisation, as a transaction sees it. */
  async monthsOn(on: Reads, organisation: Organisation, period: Period): Promise<ExactUnitMonth[]> {
    const book = new MonthBook(organisation, await this.readModel.holdings(on, period), period);
    return organisation.tree.units
      .filter((unit) => book.isListed(unit))
      .flatMap((unit) => monthsOf(period).map((month) => book.of(unit, month)));
  }

  /** Providers that came in each of the three months before and have not come in this one. */
  providerGaps(month: Month): Promise<ProviderGap[]> {
    return this.providerGapsOn(this.database, month);
  }

  /** The same, as a transaction sees it. */
  async providerGapsOn(on: Reads, month: Month): Promise<ProviderGap[]> {
    const came = await this.readModel.providerMonths(on, month);
    return missingProviders(month, came, await this.readModel.reportingUnits(on, month));
  }
}
