import type { DataFreshness } from '@cashlight/api-adoption';
import { Problem } from '@cashlight/api-platform';
import { type Month, monthText } from '@cashlight/domain';

/** @throws Problem NOT_FOUND for a month before the first or after the last with data */
export function refuseUnknownMonth(month: Month, { firstMonth, lastMonth }: DataFreshness): void {
  const known = firstMonth !== null && lastMonth !== null;
  if (known && firstMonth <= month && month <= lastMonth) return;
  throw new Problem('NOT_FOUND', {
    vi:
      `Chưa có số liệu của ${monthText(month, 'vi')}. ` +
      (known ? `Số liệu hiện có từ ${firstMonth} đến ${lastMonth}.` : 'Hãy nhập dữ liệu thanh toán trước.'),
    en:
      `There are no data for ${monthText(month, 'en')}. ` +
      (known ? `Data reach from ${firstMonth} to ${lastMonth}.` : 'Import payments first.'),
  });
}
