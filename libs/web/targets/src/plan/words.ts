import type { Measure } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';

/** So many of what a measure counts: "55 khách hàng", "1.200 lượt", "12,3 tỷ đ". */
export function quantityText(measure: Measure, value: bigint, t: Translate, format: Format): string {
  if (measure === 'AMOUNT') return format.vndShort(value);
  return t(`targets.counted.${measure}`, { count: Number(value), value: format.count(value) });
}

/** The heading of what has to switch, with the month that it is counted in: the plan counts in the latest, proposals in the one they start from. */
export function toConvertHeader(month: string | null, t: Translate, format: Format): string {
  return month === null
    ? t('targets.column.toConvert')
    : t('targets.column.toConvertOf', { month: format.month(month) });
}
