import type { Format, Translate } from '@cashlight/web-i18n';
import type { RankedUnit } from './ranking';

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
  const [best, worst] = [units[0], units.at(-1)];
  const bestRatio = format.percent(best?.ratio);
  if (best === worst) return t('units.alone', { period, best: best?.name ?? '', bestRatio });
  return t('units.leads', {
    period,
    best: best?.name ?? '',
    bestRatio,
    worst: worst?.name ?? '',
    worstRatio: format.percent(worst?.ratio),
    distance: format.pointsWidth((best?.ratio ?? 0) - (worst?.ratio ?? 0)),
  });
}

/** How many units are on their path, and which are not; nothing where no unit has one. */
export function againstPath(units: readonly RankedUnit[], t: Translate, format: Format): string[] {
  const judged = units.filter((unit) => unit.gap !== null);
  const behind = judged.filter((unit) => (unit.gap ?? 0) < 0).toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
  const untold = units.filter((unit) => unit.target === null);
  const sentences: string[] = [];
  if (behind.length > 0) {
    const names = behind.map((unit) => `${unit.name} (${format.pointsBare(unit.gap)})`).join(', ');
    sentences.push(
      t('units.behind', { reached: judged.length - behind.length, units: judged.length, names }),
    );
  } else if (judged.length > 0) sentences.push(t('units.allReached', { count: judged.length }));
  if (judged.length > 0 && untold.length > 0) {
    sentences.push(t('units.withoutTarget', { names: untold.map((unit) => unit.name).join(', ') }));
  }
  return sentences;
}
