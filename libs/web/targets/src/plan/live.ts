import {
  checkPlan,
  customersToConvert,
  difference,
  pathValue,
  whatIf,
  type PlanCheck,
  type PlannedUnit,
  type Ratio,
  type WhatIf,
} from '@cashlight/domain';
import { entryAt, keyOf, storedIn, type Entries } from '../edit/draft';
import { exact, monthReached, ratioOf, rowsOf, startsInDecember, type Plan, type PlanRow } from './model';

/** Months that a plan may give by themselves; December has the year's target. */
export const PATH_MONTHS: readonly number[] = Array.from({ length: 11 }, (_, step) => step + 1);

/** One month of the path: null where neither given nor to be drawn. */
export interface PathValue {
  readonly month: number;
  readonly value: Ratio | null;
  readonly given: boolean;
}

/** A row of the plan as it would stand with what was typed. */
export interface LiveRow {
  readonly row: PlanRow;
  readonly target: Ratio | null;
  /** Given month by month, 1 to 11. */
  readonly months: ReadonlyMap<number, Ratio>;
  /** January to December. */
  readonly path: readonly PathValue[];
  readonly base: Ratio | null;
  readonly latest: Ratio | null;
  /** target − base */
  readonly lift: Ratio | null;
  /** latest − what the path asks for in that month; null before the year's January has data */
  readonly gap: Ratio | null;
  /** latest − December's target */
  readonly toGo: Ratio | null;
  /** In the measure; from the latest month to December's target. Null without either. */
  readonly toConvert: bigint | null;
}

/** The plan as it would stand: what people read, and the checks read. */
export interface LivePlan {
  readonly plan: Plan;
  readonly company: LiveRow | null;
  readonly units: readonly LiveRow[];
  /** What the units' targets add up to in the base month; null unless every unit with data has one. */
  readonly sum: WhatIf | null;
  readonly checks: readonly PlanCheck[];
}

const NOTHING_TYPED: Entries = new Map();

/** Puts what was typed on top of the plan. What cannot be read counts as not given: it blocks saving by itself. */
export function livePlan(plan: Plan, entries: Entries = NOTHING_TYPED): LivePlan {
  const stored = storedIn(plan);
  const typed = (code: string, month: number): Ratio | null => {
    const entry = entryAt(keyOf({ code, month }), entries, stored);
    return entry.kind === 'value' ? exact(entry.percent) : null;
  };
  const rows = rowsOf(plan).map((row) => liveRow(plan, row, typed));
  const company = plan.company ? (rows[0] ?? null) : null;
  const units = plan.company ? rows.slice(1) : rows;
  return {
    plan,
    company,
    units,
    sum: sumOf(company, units),
    checks: checkPlan(
      company && planned(plan, company),
      units.map((unit) => planned(plan, unit)),
    ),
  };
}

function liveRow(plan: Plan, row: PlanRow, typed: (code: string, month: number) => Ratio | null): LiveRow {
  const target = typed(row.code, 0);
  const months = new Map(
    PATH_MONTHS.flatMap((month) => {
      const value = typed(row.code, month);
      return value ? [[month, value] as const] : [];
    }),
  );
  const base = ratioOf(row.base);
  const latest = ratioOf(row.latest);
  const start = (startsInDecember(plan) ? base : null) ?? row.lastTarget;
  const year = { year: plan.year, december: target, months, start };
  const path = [...PATH_MONTHS, 12].map((month) => ({
    month,
    value: pathValue(year, month),
    given: months.has(month) || (month === 12 && target !== null),
  }));
  const reached = monthReached(plan);
  return {
    row,
    target,
    months,
    path,
    base,
    latest,
    lift: difference(target, base),
    gap: reached === null ? null : difference(latest, path[reached - 1]?.value ?? null),
    toGo: difference(latest, target),
    toConvert: target && row.latest && latest ? customersToConvert(target, row.latest) : null,
  };
}

/** The rows of a table of the plan, with the company as their total; without units the company is the only row. */
export function tableOf({ company, units }: LivePlan): {
  readonly rows: readonly LiveRow[];
  readonly total: LiveRow | undefined;
} {
  if (units.length === 0) return { rows: company ? [company] : [], total: undefined };
  return { rows: units, total: company ?? undefined };
}

/** The units' targets put together, where all that have data have one. */
function sumOf(company: LiveRow | null, units: readonly LiveRow[]): WhatIf | null {
  const counted = units.filter(({ row }) => row.base !== null && row.base.total > 0n);
  if (counted.length === 0 || counted.some(({ target }) => target === null)) return null;
  return whatIf(
    company?.target ?? null,
    counted.map(({ row, target }) => ({
      code: row.code,
      customers: row.base?.total ?? 0n,
      cashless: row.base?.cashless ?? 0n,
      target,
    })),
  );
}

function planned(plan: Plan, { row, target, months, base }: LiveRow): PlannedUnit {
  return {
    code: row.code,
    customers: row.base?.total ?? 0n,
    cashless: row.base?.cashless ?? 0n,
    lastActual: startsInDecember(plan) ? base : null,
    lastTarget: row.lastTarget,
    target,
    months,
  };
}
