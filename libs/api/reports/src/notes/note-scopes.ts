import type { Caller } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import type { UnitTree } from '@cashlight/api-reference';
import type { UnitPlan } from '../document/paper.js';

/** Whose notes somebody may write, and of whom they may speak. */
export class NoteScopes {
  constructor(private readonly tree: UnitTree) {}

  /** @throws Problem FORBIDDEN when a manager writes for another unit than his, BAD_USER_INPUT for an unknown unit */
  refuseForeign(unitCode: string | null, { role, unitCodes }: Caller): void {
    const units = unitCode === null ? this.tree.tops : [this.tree.find(unitCode)];
    if (role !== 'MANAGER') return;
    const own = this.tree.findAll(unitCodes).flatMap((each) => this.tree.scopeOf(each).memberIds);
    if (units.every(({ id }) => own.includes(id))) return;
    const named = unitCodes.join(', ');
    throw new Problem('FORBIDDEN', {
      vi: `Bạn chỉ ghi chép được trong báo cáo của đơn vị mình quản lý (${named}).`,
      en: `You can write the notes of your own units' reports alone (${named}).`,
    });
  }

  /** @throws Problem BAD_USER_INPUT naming what is no unit of the report, or stands there twice */
  refuseOutside(unitCode: string | null, plans: readonly UnitPlan[]): void {
    const codes = plans.map((plan) => plan.unitCode);
    const units = codes.map((code) => this.tree.find(code));
    const twice = codes.find((code, place) => codes.indexOf(code) !== place);
    if (twice !== undefined) throw plannedTwice(twice);
    if (unitCode === null) return;
    const { memberIds } = this.tree.scopeOf(this.tree.find(unitCode));
    const outside = units.find(({ id }) => !memberIds.includes(id));
    if (outside) throw notBelow(outside.code, unitCode);
  }
}

const plannedTwice = (code: string) =>
  new Problem('BAD_USER_INPUT', {
    vi: `Đơn vị ${code} có hai phần kế hoạch. Hãy gộp lại thành một.`,
    en: `The unit ${code} has two plans. Make them one.`,
  });

const notBelow = (code: string, unitCode: string) =>
  new Problem('BAD_USER_INPUT', {
    vi: `Đơn vị ${code} không thuộc ${unitCode} nên không có kế hoạch trong báo cáo này.`,
    en: `The unit ${code} is not below ${unitCode}, so it has no plan in this report.`,
  });
