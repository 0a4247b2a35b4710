import {
  checkPlan,
  type Month,
  monthOf,
  monthOfYear,
  type PlannedUnit,
  type Ratio,
  targetFromFraction,
  targetPercent,
  yearOf,
} from '@cashlight/domain';
import {
  decemberDiffers,
  type NamedTarget,
  namedTwice,
  wrongMonth,
  wrongNumber,
  wrongTarget,
} from './planning-problems.js';

const MOST = 5_000;

/** A change as somebody asks for it. */
export interface AskedChange {
  readonly unitCode: string;
  /** null or left out: the year's target */
  readonly month?: Month | null;
  /** fraction; null or left out: it is to go */
  readonly target?: number | null;
}

/** A target that is to become something, exact. */
export interface PlannedChange {
  readonly unitCode: string;
  /** 0: the year's target */
  readonly month: number;
  /** null: it is to go */
  readonly target: Ratio | null;
}

/** A plan as it stands: targets by unit and month (0: the year's). */
export type StandingPlan = ReadonlyMap<string, ReadonlyMap<number, Ratio>>;

/** Reads changes of a year's targets. @throws Problem BAD_USER_INPUT naming the unit and the month */
export function readChanges(year: number, asked: readonly AskedChange[]): PlannedChange[] {
  if (asked.length === 0 || asked.length > MOST) throw wrongNumber(MOST);
  const seen = new Set<string>();
  return asked.map(({ unitCode, month = null, target = null }) => {
    const named: NamedTarget = { unitCode, year, month };
    if (month !== null && yearOf(month) !== year) throw wrongMonth(named);
    const exact = target === null ? null : targetFromFraction(target);
    if (exact === undefined) throw wrongTarget(named);
    const change = { unitCode, month: month === null ? 0 : monthOfYear(month), target: exact };
    const key = JSON.stringify([unitCode, change.month]);
    if (seen.has(key)) throw namedTwice(named);
    seen.add(key);
    return change;
  });
}

/** The changes that would make something different. */
export function realChanges(changes: readonly PlannedChange[], plan: StandingPlan): PlannedChange[] {
  return changes.filter(({ unitCode, month, target }) => {
    const standing = plan.get(unitCode)?.get(month) ?? null;
    return text(standing) !== text(target);
  });
}

/** Refuses what blocks a plan, of the units that change. @throws Problem BAD_USER_INPUT naming the unit and the month */
export function checkChanged(year: number, changes: readonly PlannedChange[], plan: StandingPlan): void {
  const units = [...new Set(changes.map(({ unitCode }) => unitCode))].map((code) => {
    const months = new Map<number, Ratio>(plan.get(code));
    for (const { unitCode, month, target } of changes) {
      if (unitCode !== code) continue;
      if (target) months.set(month, target);
      else months.delete(month);
    }
    return plannedUnit(code, months);
  });
  const [blocking] = checkPlan(null, units).filter(({ severity }) => severity === 'BLOCKING');
  if (!blocking) return;
  const { code, unitCode, month } = blocking;
  const named = { unitCode: unitCode ?? '', year, month: month === null ? null : monthOf(year, month) };
  throw code === 'DECEMBER_DIFFERS' ? decemberDiffers(named) : wrongTarget(named);
}

function plannedUnit(code: string, given: ReadonlyMap<number, Ratio>): PlannedUnit {
  const months = new Map([...given].filter(([month]) => month > 0));
  const unknown = { customers: 0n, cashless: 0n, lastActual: null, lastTarget: null };
  return { code, ...unknown, target: given.get(0) ?? null, months };
}

const text = (target: Ratio | null): string => (target ? targetPercent(target) : '');
