import type { Measure, TargetsQuery } from '@cashlight/contract';
import { parsePercent, ratio, targetFromFraction, targetPercent, type Ratio } from '@cashlight/domain';
import { shortNames } from '@cashlight/web-charts';
import type { Format } from '@cashlight/web-i18n';
import { yearOf } from '@cashlight/web-ui';

/** What was counted in one month: without cash, and all; customers, payments or VND. */
export interface Count {
  readonly cashless: bigint;
  readonly total: bigint;
}

/** The company or a unit in the plan of a year. Percentages that people give are exact texts, such as "77.36". */
export interface PlanRow {
  readonly code: string;
  readonly name: string;
  /** What tells the units apart; of the company the whole name. */
  readonly shortName: string;
  /** In the month that the plan starts from; null without data. */
  readonly base: Count | null;
  /** In the year's latest month with data; null without any. */
  readonly latest: Count | null;
  readonly lastTarget: Ratio | null;
  /** December's target: the year's, else what is given for December alone. */
  readonly target: string | null;
  /** Given month by month, 1 to 11. */
  readonly months: ReadonlyMap<number, string>;
  /** Whether a value is given for December by itself: in the place of the year's target, or beside it without effect. */
  readonly december: 'NONE' | 'ALONE' | 'BESIDE';
}

/** The plan of a year in one measure. */
export interface Plan {
  readonly year: number;
  readonly measure: Measure;
  /** Changes whenever a target of this year and measure does. */
  readonly version: string;
  readonly years: readonly number[];
  readonly baseMonth: string | null;
  readonly latestMonth: string | null;
  readonly company: PlanRow | null;
  readonly units: readonly PlanRow[];
  /** The units that the reader is responsible for. */
  readonly own: ReadonlySet<string>;
}

type Answer = TargetsQuery;
type AnsweredRow = Answer['targetPlan']['units'][number];

/** The answer of the server, exact and under the names that people know. */
export function planOf({ targetPlan, units, viewer }: Answer, format: Format): Plan {
  const { company, units: rows, ...plan } = targetPlan;
  const named = new Map(units.map((unit) => [unit.code, format.name(unit)]));
  const nameOf = ({ unitCode }: AnsweredRow) => named.get(unitCode) ?? unitCode;
  const short = shortNames(rows.map((row) => ({ code: row.unitCode, name: nameOf(row) })));
  return {
    ...plan,
    company: company && planRow(company, nameOf(company), nameOf(company)),
    units: rows.map((row) => planRow(row, nameOf(row), short.get(row.unitCode) ?? nameOf(row))),
    own: new Set(viewer.unitCodes),
  };
}

function planRow(row: AnsweredRow, name: string, shortName: string): PlanRow {
  const given = new Map(row.months.map(({ month, target }) => [Number(month.slice(5)), percentOf(target)]));
  const december = given.get(12) ?? null;
  return {
    code: row.unitCode,
    name,
    shortName,
    base: countOf(row.base),
    latest: countOf(row.latest),
    lastTarget: row.lastTarget === null ? null : (targetFromFraction(row.lastTarget) ?? null),
    target: row.target === null ? december : percentOf(row.target),
    months: new Map([...given].filter(([month]) => month < 12)),
    december: december === null ? 'NONE' : row.target === null ? 'ALONE' : 'BESIDE',
  };
}

function percentOf(fraction: number): string {
  const target = targetFromFraction(fraction);
  return target ? targetPercent(target) : String(fraction * 100);
}

function countOf(count: AnsweredRow['base']): Count | null {
  return count && { cashless: BigInt(count.cashless), total: BigInt(count.total) };
}

export function ratioOf(count: Count | null): Ratio | null {
  return count && ratio(count.cashless, count.total);
}

/** The exact ratio of a percentage such as "77.36". */
export function exact(percent: string | null): Ratio | null {
  return percent === null ? null : (parsePercent(percent) ?? null);
}

/** The fraction nearest to a percentage such as "77.36": 0.7736. */
export function fractionOf(percent: string): number {
  return Number(`${percent}e-2`);
}

/** The plan's start is the December before it. Before that December has data it is an earlier month. */
export function startsInDecember({ baseMonth, year }: Plan): boolean {
  return baseMonth === `${year - 1}-12`;
}

/** The month of the year, 1 to 12, that the latest figures are of; null before its January has any. */
export function monthReached({ latestMonth, year }: Plan): number | null {
  return latestMonth !== null && yearOf(latestMonth) === year ? Number(latestMonth.slice(5)) : null;
}

/** Whether the year lies behind: its December is there. */
export function isOver(plan: Plan): boolean {
  return monthReached(plan) === 12;
}

/** Company and units in the order of the page, the company first. */
export function rowsOf({ company, units }: Plan): readonly PlanRow[] {
  return company ? [company, ...units] : units;
}
