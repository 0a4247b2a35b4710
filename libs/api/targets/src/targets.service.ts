import { Problem } from '@cashlight/api-platform';
import { type Organisation, ReferenceService } from '@cashlight/api-reference';
import { type Measure, monthOf, pathOf, toFloat } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { exactTarget } from './plan-book.js';
import { TargetReadModel } from './target.read-model.js';
import type { PathPointView, TargetView } from './targets.types.js';

/** Targets as they were given, and the paths that follow from them. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly reference: ReferenceService,
    private readonly targetModel: TargetReadModel,
  ) {}

  async targets(year: number | null): Promise<TargetView[]> {
    const given = await this.targetModel.given(year);
    return given.map(({ percent, month, ...target }) => ({
      ...target,
      month: month === 0 ? null : monthOf(target.year, month),
      target: toFloat(exactTarget(percent)),
    }));
  }

  /**
   * The path of a year; empty without a target, and with several tops when no unit is named. In today's organisation a unit's path starts from the
   * December of all that it has replaced, and a replaced unit has its successor's.
   * @throws Problem BAD_USER_INPUT
   */
  async path(
    unitCode: string | null,
    year: number,
    measure: Measure,
    organisation: Organisation = 'AS_WAS',
  ): Promise<PathPointView[]> {
    if (year < 1000 || year > 9999) throw wrongYear(year);
    const tree = await this.reference.unitTree({ at: monthOf(year, 12), organisation });
    const [unit, ...others] = unitCode === null ? tree.tops : [tree.find(unitCode)];
    if (!unit || others.length > 0) return [];
    const book = await this.targetModel.plans([tree.scopeOf(unit)], { from: year, to: year }, measure);
    const plan = book.planOf(unit.id, year);
    return plan ? pathOf(plan).map(({ month, target }) => ({ month, target: toFloat(target) })) : [];
  }
}

function wrongYear(year: number): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: `${String(year)} không phải là năm. Hãy viết bốn chữ số, ví dụ 2022.`,
    en: `${String(year)} is not a year. Write four digits, such as 2022.`,
  });
}
