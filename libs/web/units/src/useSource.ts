import { useFormat, useWords } from '@cashlight/web-i18n';
import type { UnitsModel } from './model';

/** Where the figures come from: date of data, how many units they cover, whether they are final, and whether they are sample data. */
export function useSource({
  dataUntil,
  unitsWithData,
  units,
  sample,
  closed,
}: UnitsModel['freshness']): string {
  const t = useWords();
  const format = useFormat();
  const counts = { withData: unitsWithData, units };
  const covered =
    dataUntil === null
      ? t('units.sourceSummary', counts)
      : t('units.source', { date: format.date(dataUntil), ...counts });
  const state = t(closed ? 'term.closed' : 'term.provisional');
  return [covered, state, ...(sample ? [t('term.sampleData')] : [])].join(' · ');
}
