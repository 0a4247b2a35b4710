import type { UnitStanding } from '@cashlight/web-charts';
import type { Format, Named, Translate } from '@cashlight/web-i18n';
import type { Standing } from './standing.graphql';

/** Units against their own targets, under the names that the list gives them. */
export function unitBars(
  standings: readonly Standing[],
  units: readonly (Named & { readonly code: string })[],
  format: Format,
): UnitStanding[] {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  return standings.map(({ unitCode, latestRatio, target, gap }) => {
    const unit = unitOf.get(unitCode);
    return { code: unitCode, name: unit ? format.name(unit) : unitCode, value: latestRatio, target, gap };
  });
}

/** How many of the units with a plan keep it. */
export function reachedText(bars: readonly UnitStanding[], t: Translate): string {
  const gaps = bars.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  if (gaps.length === 0) return t('overview.unitsNoTarget');
  return t('overview.unitsFinding', { reached: gaps.filter((gap) => gap >= 0).length, units: gaps.length });
}
