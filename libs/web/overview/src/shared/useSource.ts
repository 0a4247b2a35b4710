import { useFormat, useWords } from '@cashlight/web-i18n';

export interface SourceFreshness {
  readonly dataUntil: string | null;
  readonly unitsWithData: number;
  readonly units: number;
  readonly closed: boolean;
  readonly sample: boolean;
}

/** How fresh and how complete the figures are, in words. A single unit needs no counting. */
export function useSource({
  dataUntil,
  unitsWithData: count,
  units,
  closed,
  sample,
}: SourceFreshness): string {
  const t = useWords();
  const format = useFormat();
  return [
    ...(dataUntil === null
      ? count > 0
        ? [t('overview.summaries')]
        : []
      : [t('overview.until', { date: format.date(dataUntil) })]),
    ...(units === 1 ? [] : [t('overview.covered', { count, units })]),
    t(closed ? 'term.closed' : 'term.provisional'),
    ...(sample ? [t('term.sampleData')] : []),
  ].join(' · ');
}
