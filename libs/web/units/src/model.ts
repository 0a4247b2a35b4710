import type { Measure, UnitsPageQuery } from '@cashlight/contract';
import { isProvisional, shortNames, type MonthPoint, type OrganisationBreak } from '@cashlight/web-charts';
import type { Format } from '@cashlight/web-i18n';
import { monthRange, type Period } from '@cashlight/web-ui';
import { compareFairly, UNKNOWN, type ComparedUnit, type FairComparison } from './fair';
import { lineOf, monthCounts } from './history';
import { rankUnits, type RankedUnit } from './ranking';

/** The question that the figures on the page answer. */
export interface UnitsQuestion {
  period: Period;
  measure: Measure;
  /** The months of the lines. */
  window: { from: string; to: string };
  /** Those of the period, and the months before that say what is usual. */
  usual: { from: string; to: string };
}

/** What the page draws from. */
export interface UnitsModel extends FairComparison {
  question: UnitsQuestion;
  /** Best first, under the names that tell them apart. */
  units: ComparedUnit[];
  /** The company itself, or the unit that the others are in; never a sum or an average made here. */
  total: ComparedUnit | undefined;
  /** Its name where it is not the company. */
  within: string | undefined;
  /** Each unit's ratio month by month, best unit first. */
  history: ReadonlyMap<string, readonly MonthPoint[]>;
  /** The company's own line. */
  companyHistory: readonly MonthPoint[] | undefined;
  /** The units that the reader is responsible for. */
  own: ReadonlySet<string>;
  freshness: UnitsPageQuery['freshness'];
  /** How many months of the lines are not closed. */
  unclosedMonths: number;
  /** Where units are not any more what they were, within the months of the lines. */
  breaks: readonly OrganisationBreak[];
}

/** Makes the answer ready to be drawn. */
export function unitsModel(answer: UnitsPageQuery, question: UnitsQuestion, format: Format): UnitsModel {
  const { units: ranked, total } = rankUnits(answer.standings, answer.units, (unit) => format.name(unit));
  const names = shortNames(ranked);
  const named = ranked.map((unit) => ({ ...unit, name: names.get(unit.code) ?? unit.name }));
  const provisional = (month: string): boolean =>
    isProvisional(month, { ...answer.freshness, ...answer.shown });
  const months = monthRange(question.window.from, question.window.to);
  const countsFor = (codes: readonly string[]) =>
    monthCounts(answer.history, answer.units, codes, question.measure, question.usual);
  const counts = countsFor(ranked.map(({ code }) => code));
  const companyCounts = total && countsFor([total.code]).get(total.code);
  return {
    question,
    ...compareFairly(named, counts, { ...question, judgedMonth: judgedMonth(question) }),
    total: total && { ...total, ...UNKNOWN },
    within: answer.units.some(({ code, parentCode }) => code === total?.code && parentCode !== null)
      ? total?.name
      : undefined,
    history: new Map([...counts].map(([code, own]) => [code, lineOf(own, months, provisional)])),
    companyHistory: companyCounts && lineOf(companyCounts, months, provisional),
    own: new Set(answer.viewer.unitCodes),
    freshness: answer.freshness,
    unclosedMonths: answer.shown.provisionalMonths.length,
    breaks: answer.organisationBreaks,
  };
}

function judgedMonth({ period, window }: UnitsQuestion): string | null {
  return period.kind === 'MONTH' && period.to === window.to ? period.to : null;
}

/** The units laid over each other: those chosen, else the best and the last that have data. */
export function comparedUnits<Unit extends RankedUnit>(
  units: readonly Unit[],
  chosen: readonly string[],
): Unit[] {
  const known = chosen.flatMap((code) => units.filter((unit) => unit.code === code));
  if (known.length > 0) return known;
  const withData = units.filter((unit) => unit.ratio !== null);
  return [...new Set([withData[0], withData.at(-1)])].filter((unit) => unit !== undefined);
}
