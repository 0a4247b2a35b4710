import { useFormat, useWords } from '@cashlight/web-i18n';
import { Headline } from '@cashlight/web-ui';
import type { ReportMonth } from './months/months';

/** What stands at the head of the page: whether the month's report may still change, and what that means. */
export function Finding({ month: { month, closed, closedOn, kept } }: { readonly month: ReportMonth }) {
  const t = useWords();
  const format = useFormat();
  const name = format.monthLong(month);
  const headline = closed
    ? closedOn === null
      ? t('reports.finding.closed', { month: name })
      : t('reports.finding.closedOn', { month: name, date: format.date(closedOn) })
    : t('reports.finding.open', { month: name });
  const meaning = closed ? kept.length > 0 && t('reports.finding.keptText') : t('reports.finding.openText');
  return <Headline sentences={[headline, ...(meaning ? [meaning] : [])]} />;
}
