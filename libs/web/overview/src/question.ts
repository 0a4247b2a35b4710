import type { OverviewQueryVariables } from '@cashlight/contract';
import { yearOf, type View } from '@cashlight/web-ui';
import { otherMeasure, windowOf } from './shared/measure';

type Question = Pick<View, 'period' | 'measure' | 'language' | 'bounds' | 'organisation'>;

/** The overview's request for what the address asks. */
export function overviewVariables({
  period,
  measure,
  language,
  bounds,
  organisation,
}: Question): OverviewQueryVariables {
  const { from, to } = period;
  const year = yearOf(to);
  const window = windowOf(period, bounds);
  return {
    period: { from, to },
    at: to,
    asked: { from, to, organisation },
    window: { ...window, organisation },
    breaks: window,
    year,
    yearBefore: year - 1,
    measure,
    otherMeasure: otherMeasure(measure),
    language: language === 'vi' ? 'VI' : 'EN',
    organisation,
  };
}
