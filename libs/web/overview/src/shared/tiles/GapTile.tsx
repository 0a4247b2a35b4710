import { useFormat, useWords } from '@cashlight/web-i18n';
import { Tile, toneOf, useView, type ViewPatch } from '@cashlight/web-ui';
import type { Standing } from '../standing.graphql';

interface GapTileProps {
  readonly standing: Standing;
  readonly customers: Standing | undefined;
  /** The page one level down, and what it is to show. */
  readonly to: string;
  readonly view?: ViewPatch;
}

/** Targets are given for customers; where the measure has none, the customers' gap is shown and says so. */
export function GapTile({ standing, customers, to, view = {} }: GapTileProps) {
  const t = useWords();
  const format = useFormat();
  const { measure } = useView();
  const borrowed = measure !== 'CUSTOMERS' && standing.target === null;
  const { gap, target, latestMonth, latestRatio, goal } = borrowed && customers ? customers : standing;
  const tone = toneOf(gap);
  const sided = tone === 'ahead' || tone === 'behind';
  const numbers = {
    ratio: format.percent(latestRatio),
    target: format.percent(target),
    gap: format.points(gap),
  };
  return (
    <Tile
      label={t(borrowed ? 'overview.gapLabelCustomers' : 'overview.gapLabel')}
      definition={t('overview.gapDefinition')}
      worked={gap === null ? undefined : t('overview.worked.gap', numbers)}
      value={format.points(gap)}
      tone={sided ? tone : undefined}
      to={to}
      view={{ ...view, ...(borrowed ? { measure: 'CUSTOMERS' } : {}) }}
      comparison={
        target === null || latestMonth === null ? (
          <span>
            {goal
              ? t('overview.noPath', { year: goal.year, target: format.target(goal.target) })
              : t('overview.noPlan')}
          </span>
        ) : (
          <>
            <span>{t(`overview.status.${tone}`)}</span>
            <span>
              {t('overview.planOf', { month: format.month(latestMonth), target: format.percent(target) })}
            </span>
          </>
        )
      }
    />
  );
}
