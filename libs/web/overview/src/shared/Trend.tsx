import { TrendChart, type MonthPoint, type OrganisationBreak } from '@cashlight/web-charts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { monthPeriod, useView } from '@cashlight/web-ui';
import type { Framing } from './useFraming';
import { pathPoints, type PathMonth } from './path';

export interface TrendProps {
  readonly framing: Framing;
  readonly points: readonly MonthPoint[];
  /** The target's path of the year, and of the year before. */
  readonly path: readonly PathMonth[];
  readonly pathBefore: readonly PathMonth[];
  readonly breaks: readonly OrganisationBreak[];
  /** What the line is said to have reached, and where it should be; null: unknown. */
  readonly reached: { readonly month: string | null; readonly ratio: number | null };
  readonly target: number | null;
}

/** The cashless ratio month by month, against the path of its target. A month opens by a click. */
export function Trend({ framing, points, path, pathBefore, breaks, reached, target }: TrendProps) {
  const t = useWords();
  const format = useFormat();
  const { change } = useView();
  const planned = pathPoints(path, pathBefore, points[0]?.month ?? '');
  const month = reached.month ? format.month(reached.month) : '';
  const ratio = format.percent(reached.ratio);
  return (
    <TrendChart
      {...framing}
      title={t(planned.length > 0 ? 'overview.trendTitle' : 'overview.trendTitleAlone')}
      finding={
        target === null
          ? t('overview.trendFindingNoTarget', { ratio, month })
          : t('overview.trendFinding', { ratio, month, target: format.percent(target) })
      }
      actual={{ name: t('overview.actual'), points }}
      breaks={breaks}
      target={planned.length > 0 ? { name: t('term.target'), points: planned } : undefined}
      onSelectMonth={(chosen) => change({ period: monthPeriod(chosen) })}
    />
  );
}
