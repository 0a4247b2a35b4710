import type { ExactStanding } from '@cashlight/api-adoption';
import {
  addMonths,
  difference,
  goalOf,
  type Month,
  monthOf,
  monthsOf,
  parsePercent,
  type Ratio,
  ratio,
} from '@cashlight/domain';
import type { MonthlyReport, ShareLine } from '../monthly/monthly-report.js';
import { lineOf, unitLines } from '../monthly/unit-lines.js';

/** A unit of a made-up month. */
export interface MadeUnit {
  readonly name: string;
  readonly cashless: bigint;
  /** 0: no data */
  readonly total: bigint;
  readonly previous: Ratio | null;
  /** in percent; null: none given */
  readonly target: string | null;
}

const MONTH: Month = monthOf(2022, 12);

/** A report of December 2022 on made-up units, without a database: half of the cashless customers by bank, each paying 1,000 VND. */
export function madeReport(units: readonly MadeUnit[], changes: Partial<MonthlyReport> = {}): MonthlyReport {
  const below = units.map((unit, place) => standing(unit, place + 2));
  const sum = (part: 'cashless' | 'total') => units.reduce((all, unit) => all + unit[part], 0n);
  const company: MadeUnit = {
    name: 'Công ty Điện lực Lai Châu',
    cashless: sum('cashless'),
    total: sum('total'),
    previous: { numerator: 7n, denominator: 10n },
    target: '68.88',
  };
  const asked = [standing(company, 1)];
  const all = { asked, below };
  const standings = { customers: all, amount: all, customersToDate: all, amountToDate: all };
  const total = lineOf(asked, standings, company.name);
  const shares = sharesOf(company);
  const nextMonth = addMonths(MONTH, 1);
  const plan = { code: 'PA29', name: company.name, ratio: total.customers.ratio, target: null };
  return {
    language: 'vi',
    month: MONTH,
    unitCode: null,
    unitName: company.name,
    finding: ['Tháng 12/2022.'],
    place: null,
    keyFigures: (['customers', 'amount'] as const).map((measure) => ({
      ...total.customers,
      measure,
      yearToDate: { ratio: total.customers.ratio, yearAgoRatio: null, yearAgoChange: null },
    })),
    goal: goalOf(MONTH, company, { ...NO_PLAN, december: parsePercent('68.88') ?? null }, undefined),
    trend: monthsOf({ from: addMonths(MONTH, -12), to: MONTH }).map((month) => ({
      month,
      cashless: month === MONTH ? company.cashless : 0n,
      total: month === MONTH ? company.total : 0n,
      target: null,
    })),
    units: unitLines(below, standings, 'vi'),
    total,
    groups: shares.map((line) => ({ ...line, group: line.group })),
    channels: shares.map((line) => ({ ...line, name: line.group, cashless: line.group !== 'CASH' })),
    providers: shares.map((line) => ({ ...line, name: line.group === 'CASH' ? null : line.group })),
    events: [],
    nextMonth: {
      month: nextMonth,
      units: units.map(({ name }) => ({ ...plan, code: name, name, customersToConvert: null })),
      total: { ...plan, customersToConvert: null },
    },
    data: {
      firstMonth: MONTH,
      lastMonth: MONTH,
      lastFullMonth: MONTH,
      dataUntil: '2022-12-31',
      unitsWithData: units.length,
      units: units.length,
      missingUnitCodes: [],
      partial: false,
      closed: true,
      provisionalMonths: [],
      sample: false,
    },
    coverage: { customers: 0n, baseCustomers: null, units: 0, ratio: null },
    unitNames: new Map(),
    missingUnits: [],
    ...changes,
  };
}

const NO_PLAN = { year: 2022, december: null, months: new Map<number, Ratio>(), start: null };

function standing({ name, cashless, total, previous, target }: MadeUnit, id: number): ExactStanding {
  const own = ratio(cashless, total);
  const planned = target === null ? null : (parsePercent(target) ?? null);
  return {
    unit: {
      id,
      code: `PA29${String(id)}`,
      name,
      nameEn: null,
      level: id === 1 ? 'COMPANY' : 'UNIT',
      parentId: id === 1 ? null : 1,
      successorId: null,
      endsIn: null,
      splitFromId: null,
      names: [{ validFrom: null, name, nameEn: null }],
    },
    cashless,
    total,
    ratio: own,
    previousRatio: previous,
    change: difference(own, previous),
    yearAgoRatio: null,
    yearAgoChange: null,
    latest: total === 0n ? null : { unitId: id, month: MONTH, cashless, total },
    latestRatio: own,
    target: planned,
    gap: difference(own, planned),
    goal: null,
  };
}

function sharesOf({
  cashless,
  total,
}: MadeUnit): (ShareLine & { group: 'BANK' | 'INTERMEDIARY' | 'CASH' })[] {
  if (total === 0n) return [];
  const bank = cashless / 2n;
  const counts = { BANK: bank, INTERMEDIARY: cashless - bank, CASH: total - cashless };
  return (['BANK', 'INTERMEDIARY', 'CASH'] as const).map((group) => {
    const share = ratio(counts[group], total);
    return {
      group,
      customers: { count: counts[group], share },
      previousShare: { numerator: 1n, denominator: 3n },
      payments: { count: counts[group], share },
      amountVnd: { count: counts[group] * 1000n, share },
    };
  });
}
