import { shownSign } from './plan-side.js';
import { compareRatios, type Ratio } from './ratio.js';
import { customersAt, decemberTarget, pathValue, type YearPlan } from './target.js';
import { whatIf } from './target-what-if.js';

/** A unit's plan of a year as it would stand, with what it is measured against. */
export interface PlannedUnit {
  readonly code: string;
  /** of the base month, by which the units are weighted; 0 without data */
  readonly customers: bigint;
  readonly cashless: bigint;
  /** last December's actual ratio; null without data */
  readonly lastActual: Ratio | null;
  /** last year's December target */
  readonly lastTarget: Ratio | null;
  /** the year's target */
  readonly target: Ratio | null;
  /** the values given month by month, 1 to 12 */
  readonly months: ReadonlyMap<number, Ratio>;
}

/**
 * What is wrong or strange about a plan.
 * - OUT_OF_RANGE: below 0 or above 100 % (`value`);
 * - DECEMBER_DIFFERS: given for December (`value`) is something else than the year's target (`reference`), which counts;
 * - PATH_FALLS: the path in the month (`value`) lies below the month before, for January below the start (`reference`), where the plan gives one of both;
 * - BELOW_LAST_DECEMBER: December's target (`value`) lies below last December's actual ratio (`reference`);
 * - BELOW_LAST_TARGET: it lies below last year's target (`reference`);
 * - NO_TARGET: the unit has none while others have;
 * - UNITS_BELOW_COMPANY: the units' targets add up to a ratio (`value`) below the company's target (`reference`), by so many `customers`;
 * - UNITS_ABOVE_COMPANY: they add up to more, by so many `customers`, seen to a hundredth of a point.
 */
export type PlanCheckCode =
  | 'OUT_OF_RANGE'
  | 'DECEMBER_DIFFERS'
  | 'PATH_FALLS'
  | 'BELOW_LAST_DECEMBER'
  | 'BELOW_LAST_TARGET'
  | 'NO_TARGET'
  | 'UNITS_BELOW_COMPANY'
  | 'UNITS_ABOVE_COMPANY';

export interface PlanCheck {
  readonly code: PlanCheckCode;
  /** a plan with something blocking cannot be saved */
  readonly severity: 'BLOCKING' | 'WARNING';
  /** null: about the units together */
  readonly unitCode: string | null;
  /** 1 to 12; null: the year's target */
  readonly month: number | null;
  readonly value: Ratio | null;
  readonly reference: Ratio | null;
  readonly customers: bigint | null;
}

const BLOCKING: readonly PlanCheckCode[] = ['OUT_OF_RANGE', 'DECEMBER_DIFFERS'];

/**
 * Checks the plan of a company and the units right below it, the company first, then unit by unit. What the units add up to is told only when every
 * unit with customers has a target, and only of targets that are in range.
 */
export function checkPlan(company: PlannedUnit | null, units: readonly PlannedUnit[]): PlanCheck[] {
  const own = [...(company ? [company] : []), ...units].flatMap(checkUnit);
  const missing = units.some((unit) => hasTarget(unit)) ? units.filter((unit) => isLeftOut(unit)) : [];
  return [
    ...own,
    ...missing.map(({ code }) => found('NO_TARGET', code, null, null, null)),
    ...(own.some(({ code }) => code === 'OUT_OF_RANGE') ? [] : checkSum(company, units)),
  ];
}

function checkUnit(unit: PlannedUnit): PlanCheck[] {
  const { code, target, months } = unit;
  const given = [[null, target] as const, ...[...months].sort(([one], [other]) => one - other)];
  const outside = given.flatMap(([month, value]) =>
    value && isOutside(value) ? [found('OUT_OF_RANGE', code, month, value, null)] : [],
  );
  if (outside.length > 0) return outside;
  const inDecember = months.get(12);
  const differs = target && inDecember && compareRatios(target, inDecember) !== 0;
  return [
    ...(differs ? [found('DECEMBER_DIFFERS', code, 12, inDecember, target)] : []),
    ...checkPath(unit),
    ...checkLevel(unit),
  ];
}

function checkPath(unit: PlannedUnit): PlanCheck[] {
  const { code, months } = unit;
  const plan: YearPlan = {
    year: 0,
    december: decemberOf(unit),
    months,
    start: unit.lastActual ?? unit.lastTarget,
  };
  const values = [plan.start, ...Array.from({ length: 12 }, (_, step) => pathValue(plan, step + 1))];
  return values.flatMap((value, month) => {
    const before = values[month - 1];
    const isGiven = months.has(month) || months.has(month - 1);
    if (!value || !before || !isGiven || compareRatios(value, before) >= 0) return [];
    return [found('PATH_FALLS', code, month, value, before)];
  });
}

function checkLevel(unit: PlannedUnit): PlanCheck[] {
  const december = decemberOf(unit);
  if (!december) return [];
  const below = (code: PlanCheckCode, reference: Ratio | null) =>
    reference && compareRatios(december, reference) < 0
      ? [found(code, unit.code, null, december, reference)]
      : [];
  return [...below('BELOW_LAST_DECEMBER', unit.lastActual), ...below('BELOW_LAST_TARGET', unit.lastTarget)];
}

/** Even one customer too few means that the company misses its target with every unit at its own; a reserve is told from what can be seen. */
function checkSum(company: PlannedUnit | null, units: readonly PlannedUnit[]): PlanCheck[] {
  const target = company && decemberOf(company);
  if (!target || units.some(isLeftOut)) return [];
  const sum = whatIf(
    target,
    units.map((unit) => ({ ...unit, target: decemberOf(unit) })),
  );
  if (!sum.ratio || !sum.gap) return [];
  if (sum.missing) return [found('UNITS_BELOW_COMPANY', null, null, sum.ratio, target, sum.missing)];
  if (shownSign(sum.gap) === 0) return [];
  const spare = sum.reached - customersAt(target, sum.customers);
  return [found('UNITS_ABOVE_COMPANY', null, null, sum.ratio, target, spare)];
}

const decemberOf = ({ target, months }: PlannedUnit) => decemberTarget(target, months);
const hasTarget = (unit: PlannedUnit) => decemberOf(unit) !== null;
const isLeftOut = (unit: PlannedUnit) => unit.customers > 0n && !hasTarget(unit);

function isOutside({ numerator, denominator }: Ratio): boolean {
  return numerator < 0n || numerator > denominator;
}

function found(
  code: PlanCheckCode,
  unitCode: string | null,
  month: number | null,
  value: Ratio | null,
  reference: Ratio | null,
  customers: bigint | null = null,
): PlanCheck {
  const severity = BLOCKING.includes(code) ? 'BLOCKING' : 'WARNING';
  return { code, severity, unitCode, month, value, reference, customers };
}
