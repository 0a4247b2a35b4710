import type { Format, Translate } from '@cashlight/web-i18n';

/** Who changed something last, and when; undefined: nobody so far. */
export function changedText(
  { changedBy, changedAt }: { readonly changedBy: string | null; readonly changedAt: string | null },
  t: Translate,
  format: Format,
): string | undefined {
  if (changedAt === null) return undefined;
  const when = format.moment(changedAt);
  return changedBy === null
    ? t('reports.changed', { when })
    : t('reports.changedBy', { when, who: changedBy });
}
