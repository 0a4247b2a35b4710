import { monthOfYear, yearOf } from '@cashlight/domain';
import type { ReportFormat } from '../document/render.js';
import type { ReportQuestion } from '../monthly/monthly-report.service.js';

/** The name of a report's file for programs, in plain ASCII: `cashlight-2022-12-PA2908-vi.pdf`. */
export function plainFileName({ month, unitCode, language }: ReportQuestion, format: ReportFormat): string {
  const scope = unitCode === null ? '' : `-${unitCode.replaceAll(/[^\w-]/g, '_')}`;
  return `cashlight-${month}${scope}-${language}.${format}`;
}

/** The name for people: `Báo cáo thanh toán không dùng tiền mặt 12-2022 (PA2908).pdf`. */
export function fileName({ month, unitCode, language }: ReportQuestion, format: ReportFormat): string {
  const title =
    language === 'vi' ? 'Báo cáo thanh toán không dùng tiền mặt' : 'Report on payment without cash';
  const when = `${String(monthOfYear(month)).padStart(2, '0')}-${String(yearOf(month))}`;
  const scope = unitCode === null ? '' : ` (${unitCode.replaceAll(/[^\p{L}\p{M}\p{N} _-]/gu, '_')})`;
  return `${title} ${when}${scope}.${format}`;
}
