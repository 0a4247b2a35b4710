import { shownSign, type FunnelVerdict } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import type { ComparedUnit, FairComparison } from './fair';
import { MOST_NAMED, someNames } from './names';

/** Beyond so many groups of units that are alike, they are counted instead of named. */
const MOST_GROUPS = 3;

/** What a fair comparison finds: where the units stand, then whose change is more than usual. */
export function fairFindingOf(comparison: FairComparison, t: Translate, format: Format): string[] {
  const { units, unjudged } = comparison;
  if (unjudged === 'AMOUNT' || withDataOf(units).length < 2) return [];
  return [...positionsOf(comparison, t, format), ...changesBeyondUsual(withDataOf(units), t, format)];
}

/** Noise or real: how many units differ from the ratio of all by more than chance alone gives, and how widely units differ beyond it. */
function beyondChanceOf({ funnel, beyondChance }: FairComparison, t: Translate, format: Format): string[] {
  if (!funnel || !beyondChance) return [];
  const { apart, judged } = beyondChance;
  const words = { units: judged, ratio: format.percent(funnel.centre) };
  if (apart === 0) return [t('units.onlyChance', words)];
  const spread = format.pointsWidth(funnel.spread);
  const isWide = shownSign(funnel.spread) !== 0;
  return [t(isWide ? 'units.beyondChance' : 'units.beyondChanceFew', { ...words, count: apart, spread })];
}

/** Who stands apart beyond the usual spread, and whose order means nothing. */
export function positionsOf(comparison: FairComparison, t: Translate, format: Format): string[] {
  const { units, unjudged } = comparison;
  const withData = withDataOf(units);
  if (unjudged === 'AMOUNT' || withData.length < 2) return [];
  return [
    ...beyondChanceOf(comparison, t, format),
    ...(unjudged === null ? [standingApart(withData, t, format)] : []),
    orderThatHolds(withData, t, format),
  ];
}

function withDataOf(units: readonly ComparedUnit[]): ComparedUnit[] {
  return units.filter(({ ratio }) => ratio !== null);
}

const SIDES: readonly Exclude<FunnelVerdict, 'LIKE'>[] = ['FAR_ABOVE', 'ABOVE', 'BELOW', 'FAR_BELOW'];

/** Who lies beyond the limits, and how many within. */
function standingApart(units: readonly ComparedUnit[], t: Translate, format: Format): string {
  const named = (verdict: FunnelVerdict): string[] =>
    units.filter((unit) => unit.verdict === verdict).map(({ name }) => name);
  const apart = SIDES.flatMap((verdict) => {
    const names = named(verdict);
    return names.length === 0 ? [] : [t(`units.apart.${verdict}`, { names: someNames(names, t, format) })];
  });
  const like = named('LIKE').length;
  const small = units.filter(({ verdict }) => verdict === null).length;
  const tooSmall = small > 0 ? [t('units.tooSmall', { count: small })] : [];
  if (apart.length === 0) return [t('units.noneApart'), ...tooSmall].join('; ') + '.';
  const rest = like > 0 ? [t('units.rest', { count: like })] : [];
  return t('units.someApart', { parts: [...apart, ...rest, ...tooSmall].join('; ') });
}

/** How many units cannot be told from a neighbour in rank, and which. */
function orderThatHolds(units: readonly ComparedUnit[], t: Translate, format: Format): string {
  const groups = runsOfAlike(units);
  const number = groups.flat().length;
  if (number === 0) return t('units.orderHolds');
  if (number === units.length && groups.length === 1) return t('units.orderOpen');
  if (groups.length > MOST_GROUPS || groups.some((names) => names.length > MOST_NAMED + 1)) {
    return t('units.orderMany', { number: format.count(number), units: format.count(units.length) });
  }
  return t('units.orderSome', {
    number: format.count(number),
    groups: groups.map((names) => someNames(names, t, format)).join('; '),
  });
}

/** Names of units that follow each other in rank and are each like the next. */
function runsOfAlike(units: readonly ComparedUnit[]): string[][] {
  const runs: string[][] = [];
  units.forEach((unit, at) => {
    const before = units[at - 1];
    const run = runs.at(-1);
    if (before && run && unit.alike.some(({ code }) => code === before.code)) run.push(unit.name);
    else runs.push([unit.name]);
  });
  return runs.filter((names) => names.length > 1);
}

function changesBeyondUsual(units: readonly ComparedUnit[], t: Translate, format: Format): string[] {
  const judged = units.filter(({ changeVerdict }) => changeVerdict !== null);
  if (judged.length === 0) return [];
  const parts = (['ABOVE', 'BELOW'] as const).flatMap((verdict) => {
    const found = judged
      .filter(({ changeVerdict }) => changeVerdict === verdict)
      .map(({ name, change }) => `${name} (${format.pointsBare(change)})`);
    return found.length === 0 ? [] : [t(`units.changed.${verdict}`, { names: someNames(found, t, format) })];
  });
  return [
    parts.length === 0 ? t('units.changesUsual') : t('units.changesBeyond', { parts: parts.join('; ') }),
  ];
}
