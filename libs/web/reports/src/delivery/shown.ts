import type { ReportDeliveryQuery, ReportsQuery } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';

export type Schedule = ReportDeliveryQuery['reportSchedules'][number];

/** The name of the unit reported on, or of the whole. */
export function scopeText(
  code: string | null,
  units: ReportsQuery['units'],
  t: Translate,
  format: Format,
): string {
  if (code === null) return t('term.total');
  const unit = units.find((each) => each.code === code);
  return unit ? format.name(unit) : code;
}

/** More addresses fill the table: the rest is counted. */
const MOST_NAMED = 2;

export function recipientsText(recipients: readonly string[], t: Translate): string {
  if (recipients.length <= MOST_NAMED) return recipients.join(', ');
  const named = recipients.slice(0, MOST_NAMED).join(', ');
  return t('reports.delivery.andMore', { names: named, count: recipients.length - MOST_NAMED });
}

/** "Ngay sau khi chốt tháng", "Ngày 5 hằng tháng" */
export function whenText(
  { trigger, dayOfMonth }: Pick<Schedule, 'trigger' | 'dayOfMonth'>,
  t: Translate,
): string {
  return trigger === 'AFTER_CLOSING'
    ? t('reports.schedule.afterClosing')
    : t('reports.schedule.monthlyOn', { day: dayOfMonth ?? 1 });
}
