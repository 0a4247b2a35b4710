import type { ReportsQuery } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';

export type ReportMonth = ReportsQuery['reportMonths'][number];

/** Newest first. */
export function newestFirst(months: readonly ReportMonth[]): readonly ReportMonth[] {
  return months.toSorted((one, other) => (one.month < other.month ? 1 : -1));
}

/**
 * The month that the address asks for; without one that there is, the last one of the period that the pages before this one were about.
 * Undefined: there are no data at all. `months` newest first.
 */
export function monthIn(
  asked: string | undefined,
  period: { readonly to: string },
  months: readonly ReportMonth[],
): ReportMonth | undefined {
  return (
    months.find(({ month }) => month === asked) ?? months.find(({ month }) => month <= period.to) ?? months[0]
  );
}

/** "đã chốt 04/01/2023", "tạm tính" */
export function stateText({ closed, closedOn }: ReportMonth, t: Translate, format: Format): string {
  if (!closed) return t('term.provisional');
  return closedOn === null ? t('term.closed') : t('reports.closedOn', { date: format.date(closedOn) });
}
