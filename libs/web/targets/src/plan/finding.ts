import { compareRatios, customersAt, shownSign, toFloat, type Ratio } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import { quantityText } from './words';
import type { LivePlan, LiveRow } from './live';
import { isOver } from './model';

/** What the page finds in a plan: first what the company is to reach, then what stands behind it. */
export function findingOf(live: LivePlan, t: Translate, format: Format): readonly string[] {
  const { plan, company, units } = live;
  const given = units.filter(({ target }) => target !== null);
  if (!company?.target && given.length === 0) {
    return [t('targets.finding.nothing', { year: plan.year, measure: t(`targets.whose.${plan.measure}`) })];
  }
  return [
    headlineOf(live, given.length, t, format),
    ...companyStanding(live, t, format),
    ...sumText(live, t, format),
    ...withoutTarget(units, t),
    ...ambition(live, given, t, format),
  ];
}

function headlineOf({ plan, company, units }: LivePlan, given: number, t: Translate, format: Format): string {
  const words = { year: plan.year, measure: t(`targets.whose.${plan.measure}`) };
  if (!company?.target) {
    const key = company ? 'targets.finding.unitsOnly' : 'targets.finding.unitsAlone';
    return t(key, { ...words, given, count: units.length });
  }
  const target = format.target(toFloat(company.target));
  if (company.lift === null || plan.baseMonth === null)
    return t('targets.finding.company', { ...words, target });
  const month = format.month(plan.baseMonth);
  const points = format.pointsWidth(toFloat(company.lift));
  return t(`targets.finding.${directionOf(company.lift)}`, { ...words, target, points, month });
}

/** Which way a difference goes, as it is shown: what rounds to nothing goes no way. */
function directionOf(difference: Ratio): 'up' | 'down' | 'even' {
  const shown = shownSign(difference);
  return shown > 0 ? 'up' : shown < 0 ? 'down' : 'even';
}

/** How far apart, without a sign; a difference that is there and rounds to nothing is said to be tiny. */
function widthText(difference: Ratio, t: Translate, format: Format): string {
  return shownSign(difference) === 0 ? t('targets.finding.tiny') : format.pointsWidth(toFloat(difference));
}

function companyStanding({ plan, company }: LivePlan, t: Translate, format: Format): string[] {
  if (!company?.target || !company.latest || !company.toGo || plan.latestMonth === null) return [];
  const words = {
    month: format.monthLong(plan.latestMonth),
    ratio: format.percent(toFloat(company.latest)),
    points: widthText(company.toGo, t, format),
  };
  const { numerator } = company.toGo;
  if (numerator >= 0n) {
    return [t(numerator > 0n ? 'targets.finding.reached' : 'targets.finding.met', words)];
  }
  const toGo = quantityText(plan.measure, company.toConvert ?? 0n, t, format);
  return [t(isOver(plan) ? 'targets.finding.missed' : 'targets.finding.toGo', { ...words, toGo })];
}

/** Whether the units' targets put together are the company's. */
export function sumText({ plan, company, units, sum }: LivePlan, t: Translate, format: Format): string[] {
  if (!sum?.ratio || units.length === 0) return [];
  const total = format.percent(toFloat(sum.ratio));
  if (!company?.target || !sum.gap) return [t('targets.sum.alone', { total })];
  const points = widthText(sum.gap, t, format);
  const required = customersAt(company.target, sum.customers);
  const off = sum.reached - required;
  if (off === 0n) return [t('targets.sum.exact', { total })];
  const count = quantityText(plan.measure, off < 0n ? -off : off, t, format);
  // Customers to convert are counted in the latest month: these are others, and say so.
  const month = plan.baseMonth === null ? '–' : format.month(plan.baseMonth);
  return [t(off > 0n ? 'targets.sum.above' : 'targets.sum.below', { total, points, count, month })];
}

/** More names make no sentence. */
const MOST_NAMED = 4;

function withoutTarget(units: readonly LiveRow[], t: Translate): string[] {
  const without = units.filter(({ target }) => target === null);
  if (without.length === 0) return [];
  if (without.length === units.length) return [t('targets.finding.noUnit')];
  const names = without.map(({ row }) => row.shortName);
  return without.length > MOST_NAMED
    ? [t('targets.finding.without', { count: without.length, units: units.length })]
    : [
        t('targets.finding.withoutNamed', {
          count: without.length,
          units: units.length,
          names: names.join(', '),
        }),
      ];
}

/** Who is to rise most and least since the month that the plan starts from; nothing where fewer than two can be told apart. */
function ambition({ plan }: LivePlan, given: readonly LiveRow[], t: Translate, format: Format): string[] {
  const lifted = given.flatMap(({ row, lift }) =>
    lift ? [{ name: row.shortName, lift, points: format.points(toFloat(lift)) }] : [],
  );
  const ordered = lifted.toSorted((one, other) => compareRatios(other.lift, one.lift));
  const [most, least] = [ordered[0]?.points, ordered.at(-1)?.points];
  if (most === undefined || least === undefined || lifted.length < 2 || plan.baseMonth === null) return [];
  if (most === least) {
    return [t('targets.finding.sameLift', { points: most, month: format.month(plan.baseMonth) })];
  }
  const namesOf = (points: string) => {
    const names = ordered.filter((unit) => unit.points === points).map(({ name }) => name);
    return names.length > MOST_NAMED ? t('targets.finding.units', { count: names.length }) : names.join(', ');
  };
  const month = format.month(plan.baseMonth);
  const words = { month, most: namesOf(most), mostPoints: most, least: namesOf(least), leastPoints: least };
  return [t('targets.finding.ambition', words)];
}
