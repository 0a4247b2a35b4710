import type { Format, Translate } from '@cashlight/web-i18n';
import type { RankedUnit } from './ranking';
import { someNames } from './names';

/** What the page finds, in sentences: who leads and who is last, then who is behind the path, then who has no target. */
export function findingOf(
  units: readonly RankedUnit[],
  period: string,
  t: Translate,
  format: Format,
): string[] {
  const withData = units.filter((unit) => unit.ratio !== null);
  if (withData.length === 0) return [t('units.noData', { period })];
  return [spread(withData, period, t, format), ...againstPath(units, t, format)];
}

function spread(units: readonly RankedUnit[], period: string, t: Translate, format: Format): string {
  const [best, worst] = [units[0]?.ratio ?? 0, units.at(-1)?.ratio ?? 0];
  if (units.length === 1) {
    return t('units.alone', { period, best: units[0]?.name ?? '', bestRatio: format.percent(best) });
  }
  if (best === worst) {
    return t('units.equal', { period, number: format.count(units.length), ratio: format.percent(best) });
  }
  const at = (key: 'units.leader' | 'units.last', ratio: number): string => {
    const names = units.filter((unit) => unit.ratio === ratio).map(({ name }) => name);
    return t(key, { count: names.length, names: someNames(names, t, format), ratio: format.percent(ratio) });
  };
  return t('units.leads', {
    period,
    leader: at('units.leader', best),
    last: at('units.last', worst),
    distance: format.pointsWidth(best - worst),
  });
}

/** How many units are on their path, and which are not; nothing where no unit has one. */
export function againstPath(units: readonly RankedUnit[], t: Translate, format: Format): string[] {
  const judged = units.filter((unit) => unit.gap !== null);
  if (judged.length === 0) return [];
  const untold = units.filter((unit) => unit.target === null).map(({ name }) => name);
  return [
    pathSentence(judged, t, format),
    ...(untold.length > 0 ? [t('units.withoutTarget', { names: someNames(untold, t, format) })] : []),
  ];
}

function pathSentence(judged: readonly RankedUnit[], t: Translate, format: Format): string {
  const behind = judged.filter((unit) => (unit.gap ?? 0) < 0).toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
  const names = someNames(
    behind.map((unit) => `${unit.name} (${format.pointsBare(unit.gap)})`),
    t,
    format,
  );
  if (judged.length === 1) {
    return behind.length === 0 ? t('units.onlyReached') : t('units.onlyBehind', { names });
  }
  if (behind.length === 0) return t('units.allReached', { number: format.count(judged.length) });
  const reached = judged.length - behind.length;
  return t('units.behind', { count: reached, units: format.count(judged.length), names });
}
