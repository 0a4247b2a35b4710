import { ReferenceService } from '@cashlight/api-reference';
import type { Month, Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { FreshnessReadModel } from './freshness.read-model.js';
import { checkPeriod } from './question.js';

/** How recent and how complete the data are. */
export interface DataFreshness {
  readonly firstMonth: Month | null;
  readonly lastMonth: Month | null;
  /** The last month in which no fewer units have data than in the month before: the one to open with. */
  readonly lastFullMonth: Month | null;
  readonly dataUntil: string | null;
  readonly unitsWithData: number;
  readonly units: number;
  readonly missingUnitCodes: string[];
  /** Whether that month is still to be completed: a unit that had data in the month before has none. */
  readonly partial: boolean;
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
    const tree = await this.reference.unitTree();
    const asked = unitCode === null ? tree.tops : [tree.find(unitCode)];
    const members = new Set(asked.flatMap((unit) => tree.scopeOf(unit).memberIds));
    const { unitIds, silentIds, month, ...state } = await this.readModel.state(period, [...members]);
    // A unit whose successor has taken over is no longer waited for.
    const leaves = tree.units.filter((unit) => {
      const working = unit.endsOn === null || month === null || unit.endsOn.slice(0, 7) > month;
      return members.has(unit.id) && tree.isLeaf(unit) && (working || unitIds.includes(unit.id));
    });
    const missing = leaves.filter(({ id }) => !unitIds.includes(id));
    return {
      ...state,
      unitsWithData: leaves.length - missing.length,
      units: leaves.length,
      missingUnitCodes: missing.map(({ code }) => code),
      partial: missing.some(({ id }) => silentIds.includes(id)),
    };
  }
}
