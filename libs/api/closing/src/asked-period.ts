import { Problem } from '@cashlight/api-platform';
import { lengthOf, type Period } from '@cashlight/domain';

const MOST_MONTHS = 120;

/** @throws Problem BAD_USER_INPUT for a period that ends before it begins or is longer than ten years */
export function checkPeriod(period: Period): void {
  const months = lengthOf(period);
  if (months >= 1 && months <= MOST_MONTHS) return;
  const { from, to } = period;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Kỳ từ ${from} đến ${to} không dùng được: tháng đầu phải đứng trước tháng cuối, và nhiều nhất là ${String(MOST_MONTHS)} tháng.`,
    en: `The period from ${from} to ${to} cannot be answered: it must begin before it ends and have at most ${String(MOST_MONTHS)} months.`,
  });
}
