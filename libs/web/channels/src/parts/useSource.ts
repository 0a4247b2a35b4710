import { useFormat, useWords } from '@cashlight/web-i18n';
import type { FreshnessAnswer } from '../figures/provisional';
import type { Question } from '../question';

/** Where the figures come from: date of data, how many units they cover, whether they are final, and whether they are sample data. */
export function useSource({ freshness, shown }: FreshnessAnswer, { period }: Question): string {
  const t = useWords();
  const format = useFormat();
  const { dataUntil, unitsWithData: count, units, sample, closed } = freshness;
  const covered = dataUntil
    ? t('channels.source', { date: format.date(dataUntil), count, units })
    : t('channels.sourceWithoutDate', { count, units });
  const isOpen = shown.provisionalMonths.some((month) => period.from <= month && month <= period.to);
  const state = t(closed && !isOpen ? 'term.closed' : 'term.provisional');
  return [covered, state, ...(sample ? [t('term.sampleData')] : [])].join(' · ');
}
