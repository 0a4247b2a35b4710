import { checkPeriod, ReferenceService } from '@cashlight/api-reference';
import { type Month, monthsOf, type Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { type DataState, FreshnessReadModel } from './freshness.read-model.js';

/** How recent and how complete the data are. */
export interface DataFreshness {
  readonly firstMonth: Month | null;
  readonly lastMonth: Month | null;
  /** The last month in which no fewer units have data than of those in the month before go on working: the one to open with. */
  readonly lastFullMonth: Month | null;
  readonly dataUntil: string | null;
  readonly unitsWithData: number;
  readonly units: number;
  readonly missingUnitCodes: string[];
  /** Whether that month is still to be completed: a unit that had data in the month before has none. */
  readonly partial: boolean;
  /** Whether every month of the period is closed; without a period, of those that there are. */
  readonly closed: boolean;
  /** Months of the period in which the scope has data and which are not closed. */
  readonly provisionalMonths: Month[];
  readonly sample: boolean;
}

@Injectable()
export class FreshnessService {
  constructor(
    private readonly reference: ReferenceService,
    private readonly readModel: FreshnessReadModel,
  ) {}

  /**
   * @param period null: all that there is; its last month is then the last with data
   * @param unitCode null: the whole organisation
   * @throws Problem BAD_USER_INPUT for an unknown unit or a wrong period
   */
  async freshness(period: Period | null, unitCode: string | null): Promise<DataFreshness> {
    if (period) checkPeriod(period);
    const [tree, working] = await Promise.all([
      this.reference.unitTree({ at: period?.to ?? null }),
      this.reference.workingUnits(),
    ]);
    const asked = unitCode === null ? tree.tops : [tree.find(unitCode)];
    const members = new Set(asked.flatMap((unit) => tree.scopeOf(unit).memberIds));
    const endings = tree.units.flatMap(({ id, endsIn }) => (endsIn === null ? [] : [[id, endsIn] as const]));
    const { unitIds, silentIds, month, monthsWithData, closedMonths, ...state } = await this.readModel.state(
      period,
      [...members],
      endings,
    );
    const leaves = tree.units.filter((unit) => {
      const isAwaited = month === null || working.isExpected(unit, month);
      return members.has(unit.id) && tree.isLeaf(unit) && (isAwaited || unitIds.includes(unit.id));
    });
    const missing = leaves.filter(({ id }) => !unitIds.includes(id));
    return {
      ...state,
      unitsWithData: leaves.length - missing.length,
      units: leaves.length,
      missingUnitCodes: missing.map(({ code }) => code),
      partial: missing.some(({ id }) => silentIds.includes(id)),
      closed: isClosed(period ?? known(state), closedMonths),
      provisionalMonths: monthsWithData.filter((one) => !closedMonths.includes(one)),
    };
  }
}

function known({ firstMonth, lastMonth }: Pick<DataState, 'firstMonth' | 'lastMonth'>): Period | null {
  return firstMonth && lastMonth && { from: firstMonth, to: lastMonth };
}

function isClosed(period: Period | null, closedMonths: readonly Month[]): boolean {
  return period !== null && monthsOf(period).every((month) => closedMonths.includes(month));
}
