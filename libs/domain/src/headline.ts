import type { Language, Measure } from './measure.js';
import { type Month, monthOf, type Period } from './month.js';
import { type Ratio } from './ratio.js';
import { evidence } from './evidence.js';
import { planSide } from './plan-side.js';
import {
  capitalised,
  monthText,
  percentText,
  periodText,
  pointsText,
  shortUnitName,
  targetText,
} from './words.js';

/** Where a unit stands in a period; every ratio exact. */
export interface Finding {
  /** the unit's full name; null for the whole organisation, which needs no naming */
  readonly unitName: string | null;
  /** over the whole period; null without data */
  readonly ratio: Ratio | null;
  /** against the period of the same length before; null when either has no data */
  readonly change: Ratio | null;
  /** the period's latest month with data, its ratio, and its gap to the path; the gap is null without a target */
  readonly latest: {
    readonly month: Month;
    readonly ratio: Ratio;
    readonly gap: Ratio | null;
    /** the December target that is given where the month has no place on a path */
    readonly goal: { readonly year: number; readonly target: Ratio } | null;
  } | null;
  /** the units right below */
  readonly units: readonly UnitFinding[];
}

/** How one of the units below stands in the latest month. */
export interface UnitFinding {
  readonly name: string;
  /** false: the month has no data for it */
  readonly hasData: boolean;
  /** whether its data are missing: it had some in the period before, and still works */
  readonly awaited: boolean;
  /** to the path; null without a target or without data */
  readonly gap: Ratio | null;
}

export interface HeadlineQuestion {
  readonly period: Period;
  readonly measure: Measure;
  readonly language: Language;
}

const BASIS: Readonly<Record<Language, Readonly<Record<Measure, string>>>> = {
  vi: {
    customers: 'khách hàng thanh toán không dùng tiền mặt',
    payments: 'lượt thanh toán không dùng tiền mặt',
    amount: 'số tiền được thanh toán không dùng tiền mặt',
  },
  en: {
    customers: 'of customers paid without cash',
    payments: 'of payments were made without cash',
    amount: 'of the amount was paid without cash',
  },
};

/** The finding in words: the headline, then at most three sentences of evidence. */
export function headline(finding: Finding, question: HeadlineQuestion): string[] {
  const { period, language } = question;
  const place = finding.unitName === null ? '' : `${shortUnitName(finding.unitName)}, `;
  const opening = capitalised(place + periodText(period, language));
  if (!finding.ratio || !finding.latest) {
    return [`${opening}: ${language === 'vi' ? 'chưa có số liệu' : 'no data yet'}.`];
  }
  const share = `${percentText(finding.ratio, language)} ${BASIS[language][question.measure]}`;
  const partial = partialText(finding.units, language);
  const verdict = partial === '' ? verdictOf(finding.latest, period, language) : tooEarly(language);
  return [`${opening}${partial}: ${share}${verdict}.`, ...evidence(finding, language)];
}

/** Says that data of units are still to come; empty when none are. */
function partialText(units: readonly UnitFinding[], language: Language): string {
  const reported = units.filter(({ hasData }) => hasData).length;
  const awaited = units.filter((unit) => unit.awaited).length;
  if (awaited === 0) return '';
  const count = `${String(reported)}/${String(reported + awaited)}`;
  return language === 'vi' ? ` (tạm tính, ${count} đơn vị)` : ` (provisional, ${count} units)`;
}

/** A part of the units cannot be held against the plan of all. */
function tooEarly(language: Language): string {
  return language === 'vi'
    ? '; chưa đủ đơn vị để so với kế hoạch'
    : '; too few units to hold against the plan';
}

/** What the ratio says against the plan; over several months the plan is held against the latest one, which is named. */
function verdictOf(latest: NonNullable<Finding['latest']>, period: Period, language: Language): string {
  const against = latest.gap ? gapText(latest.gap, language) : withoutPath(latest.goal, language);
  if (period.from === period.to) return `${latest.gap ? ', ' : '; '}${against}`;
  const month = monthText(latest.month, language);
  const value = percentText(latest.ratio, language);
  return language === 'vi'
    ? `; riêng ${month}: ${value}, ${against}`
    : `; in ${month} alone ${value}, ${against}`;
}

function withoutPath(goal: NonNullable<Finding['latest']>['goal'], language: Language): string {
  if (!goal) return language === 'vi' ? 'chưa giao chỉ tiêu' : 'no target given';
  const december = monthText(monthOf(goal.year, 12), language);
  const target = targetText(goal.target, language);
  return language === 'vi'
    ? `chưa có lộ trình cho tháng này, chỉ tiêu ${december} là ${target}`
    : `no path for this month yet, the target for ${december} is ${target}`;
}

function gapText(gap: Ratio, language: Language): string {
  const points = pointsText(gap, language);
  const vi = language === 'vi';
  switch (planSide(gap)) {
    case 'ahead':
      return vi ? `vượt kế hoạch ${points} điểm %` : `${points} percentage points above plan`;
    case 'on':
      return vi ? 'đúng kế hoạch' : 'on plan';
    case 'close':
      return vi ? `sát kế hoạch (${points})` : `close to plan (${points})`;
    case 'behind':
      return vi ? `thấp hơn kế hoạch ${points} điểm %` : `${points} percentage points below plan`;
  }
}
