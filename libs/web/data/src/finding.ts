import type { DataStateQuery } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';

/** What units and partners are called, in a few words. */
export interface NameOf {
  readonly unit: (code: string) => string;
  readonly provider: (code: string) => string;
}

/** More names make no sentence: the rest is counted. */
const MOST_NAMED = 5;

/** How complete the latest month is, in sentences: the finding, then what is missing. */
export function findingOf(
  data: DataStateQuery,
  month: string,
  nameOf: NameOf,
  t: Translate,
  format: Format,
): readonly string[] {
  const units = data.completeness.filter(({ expected, source }) => expected || source !== 'NONE');
  const withData = units.filter(({ source }) => source !== 'NONE');
  if (withData.length === 0) return [t('data.finding.nothing'), t('data.finding.begin')];
  const closed = data.monthStates.some((state) => state.month === month && state.closed);
  const facts = [
    t('data.finding.units', { month: format.monthLong(month), count: withData.length, units: units.length }),
    ...coverageText(withData, t, format),
  ];
  const missing = units.filter(({ source }) => source === 'NONE').map(({ unitCode }) => unitCode);
  return [
    `${facts.join(', ')}; ${t(closed ? 'data.finding.closed' : 'data.finding.open')}.`,
    ...(missing.length === 0
      ? []
      : [t('data.finding.missing', { units: listed(missing.map(nameOf.unit), t) })]),
    ...gapsText(data, nameOf, t),
    ...jumpsText(withData, nameOf, t),
  ];
}

type UnitMonth = DataStateQuery['completeness'][number];

/** Customers who paid over the active customers, over the units whose base is known. */
function coverageText(units: readonly UnitMonth[], t: Translate, format: Format): string[] {
  const based = units.filter(({ baseCustomers }) => baseCustomers !== null && baseCustomers > 0);
  const base = based.reduce((sum, { baseCustomers }) => sum + (baseCustomers ?? 0), 0);
  const customers = based.reduce((sum, unit) => sum + unit.customers, 0);
  return base === 0 ? [] : [t('data.finding.coverage', { coverage: format.percent(customers / base) })];
}

function gapsText({ providerGaps }: DataStateQuery, nameOf: NameOf, t: Translate): string[] {
  if (providerGaps.length === 0) return [];
  const gaps = providerGaps.map(({ providerCode, unitCodes }) => {
    const name = nameOf.provider(providerCode);
    return unitCodes.length === 0 ? name : t('data.finding.gapIn', { name, count: unitCodes.length });
  });
  return [t('data.finding.gaps', { providers: listed(gaps, t) })];
}

function jumpsText(units: readonly UnitMonth[], nameOf: NameOf, t: Translate): string[] {
  const names = units.filter(({ jump }) => jump !== null).map(({ unitCode }) => nameOf.unit(unitCode));
  return names.length === 0 ? [] : [t('data.finding.jumps', { units: listed(names, t) })];
}

function listed(names: readonly string[], t: Translate): string {
  if (names.length <= MOST_NAMED) return names.join(', ');
  const first = names.slice(0, MOST_NAMED - 1);
  return t('data.finding.andMore', { names: first.join(', '), count: names.length - first.length });
}
