import { planSide } from '@cashlight/domain';
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
  const short = judged.filter((unit) => (unit.gap ?? 0) < 0).toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
  if (short.length === 0) {
    return judged.length === 1
      ? t('units.onlyReached')
      : t('units.allReached', { number: format.count(judged.length) });
  }
  const behind = short.filter(({ gap }) => planSide(gap ?? 0) === 'behind');
  const close = short.filter((unit) => !behind.includes(unit)).map(({ name }) => name);
  const told = {
    behind: {
      names: someNames(
        behind.map((unit) => withGap(unit, format)),
        t,
        format,
      ),
    },
    close: { names: someNames(close, t, format) },
  };
  if (judged.length === 1) {
    return close.length > 0 ? t('units.onlyClose', told.close) : t('units.onlyBehind', told.behind);
  }
  const units = format.count(judged.length);
  const clauses = [
    t('units.reached', { count: judged.length - short.length, units }),
    ...(behind.length > 0 ? [t('units.behind', told.behind)] : []),
    ...(close.length > 0 ? [t('units.close', told.close)] : []),
  ];
  return `${clauses.join('; ')}.`;
}

function withGap({ name, gap }: RankedUnit, format: Format): string {
  return `${name} (${format.pointsBare(gap)})`;
}
