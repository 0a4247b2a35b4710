import { type Month, monthOf } from '@cashlight/domain';

const AHEAD_MS = 7 * 3_600_000;

/** The current month in Asia/Ho_Chi_Minh. */
export function thisMonth(): Month {
  const now = new Date(Date.now() + AHEAD_MS);
  return monthOf(now.getUTCFullYear(), now.getUTCMonth() + 1);
}
