import { Database } from '@cashlight/api-platform';
import { type ProviderRecord, ReferenceService, type UnitRecord } from '@cashlight/api-reference';
import { type PlanBook, TargetReadModel } from '@cashlight/api-targets';
import {
  checklist,
  type ChecklistItem,
  type Month,
  type MonthFacts,
  type ProviderGap,
  type UnitFacts,
  yearOf,
} from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { Reads } from '../completeness/completeness.read-model.js';
import { CompletenessService } from '../completeness/completeness.service.js';
import type { ExactUnitMonth, Organisation } from '../completeness/month-book.js';
import { ChecklistReadModel } from './checklist.read-model.js';

/** The reference data that a month's checklist needs. */
export interface ChecklistReference extends Organisation {
  readonly providers: readonly ProviderRecord[];
  readonly plans: PlanBook;
}

/** What to look at before a month is closed. */
@Injectable()
export class ChecklistService {
  constructor(
    private readonly database: Database,
    private readonly reference: ReferenceService,
    private readonly targets: TargetReadModel,
    private readonly completeness: CompletenessService,
    private readonly readModel: ChecklistReadModel,
  ) {}

  /** The checklist of a month as it stands now. */
  async checklist(month: Month): Promise<ChecklistItem[]> {
    return this.checklistOn(this.database, month, await this.referenceOf(month));
  }

  /** To be read before the transaction that closes. */
  async referenceOf(month: Month): Promise<ChecklistReference> {
    const tree = await this.reference.unitTree({ at: month });
    const scopes = tree.units.map((unit) => tree.scopeOf(unit));
    const years = { from: yearOf(month), to: yearOf(month) };
    const [working, providers, plans] = await Promise.all([
      this.reference.workingUnits(),
      this.reference.providers(),
      this.targets.plans(scopes, years, 'customers'),
    ]);
    return { tree, working, providers, plans };
  }

  /** The checklist as a transaction sees it. */
  async checklistOn(on: Reads, month: Month, reference: ChecklistReference): Promise<ChecklistItem[]> {
    const { plans, providers } = reference;
    const state = await this.readModel.state(on, month);
    const refused = await this.readModel.refused(on, month);
    const months = await this.completeness.monthsOn(on, reference, { from: month, to: month });
    const gaps = await this.completeness.providerGapsOn(on, month);
    const facts: MonthFacts = {
      ...state,
      month,
      refused,
      unitsWithData: months.filter(({ source }) => source !== null).length,
      units: months
        .filter(({ expected, source }) => expected || source !== null)
        .map((one) => unitFacts(one, plans)),
      providerGaps: gaps.map((gap) => ({ provider: nameOf(gap, providers), unitCodes: gap.unitCodes })),
    };
    return checklist(facts);
  }
}

function unitFacts(found: ExactUnitMonth, plans: PlanBook): UnitFacts {
  const { unit, month, expected, source, coverage, change } = found;
  return {
    code: unit.code,
    name: words(unit),
    expected,
    hasData: source !== null,
    coverage,
    change,
    hasTarget: plans.planOf(unit.id, yearOf(month)) !== undefined,
  };
}

function nameOf({ providerCode }: ProviderGap, providers: readonly ProviderRecord[]) {
  const provider = providers.find(({ code }) => code === providerCode);
  return words(provider ?? { name: providerCode, nameEn: null });
}

function words({ name, nameEn }: Pick<UnitRecord, 'name' | 'nameEn'>) {
  return { vi: name, en: nameEn ?? name };
}
