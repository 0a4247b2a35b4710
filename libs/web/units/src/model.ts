import type { Measure, UnitsPageQuery } from '@cashlight/contract';
import { isProvisional, shortNames, type MonthPoint, type OrganisationBreak } from '@cashlight/web-charts';
import type { Format } from '@cashlight/web-i18n';
import type { Period } from '@cashlight/web-ui';
import { historyOf } from './history';
import { rankUnits, type RankedUnit } from './ranking';

/** The question that the figures on the page answer. */
export interface UnitsQuestion {
  period: Period;
  measure: Measure;
  /** The months of the lines. */
  window: { from: string; to: string };
}

/** What the page draws from. */
export interface UnitsModel {
  question: UnitsQuestion;
  /** Best first, under the names that tell them apart. */
  units: RankedUnit[];
  /** The company itself, never a sum or an average made here. */
  total: RankedUnit | undefined;
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
  const { units, total } = rankUnits(answer.standings, answer.units, (unit) => format.name(unit));
  const names = shortNames(units);
  const provisional = (month: string): boolean =>
    isProvisional(month, { ...answer.freshness, ...answer.shown });
  const linesOf = (codes: readonly string[]): Map<string, MonthPoint[]> =>
    historyOf(answer.history, answer.units, codes, question.measure, question.window, provisional);
  return {
    question,
    units: units.map((unit) => ({ ...unit, name: names.get(unit.code) ?? unit.name })),
    total,
    history: linesOf(units.map(({ code }) => code)),
    companyHistory: total && linesOf([total.code]).get(total.code),
    own: new Set(answer.viewer.unitCodes),
    freshness: answer.freshness,
    unclosedMonths: answer.shown.provisionalMonths.length,
    breaks: answer.organisationBreaks,
  };
}

/** The units laid over each other: those chosen, else the best and the last that have data. */
export function comparedUnits(units: readonly RankedUnit[], chosen: readonly string[]): RankedUnit[] {
  const known = chosen.flatMap((code) => units.filter((unit) => unit.code === code));
  if (known.length > 0) return known;
  const withData = units.filter((unit) => unit.ratio !== null);
  return [...new Set([withData[0], withData.at(-1)])].filter((unit) => unit !== undefined);
}
