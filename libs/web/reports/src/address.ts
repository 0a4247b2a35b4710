import type { Language } from '@cashlight/web-i18n';
import { writeQuery } from '@cashlight/web-ui';

/** The formats of the monthly report, the most asked for first. */
export const REPORT_FORMATS = ['xlsx', 'pdf', 'docx', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportAsked {
  readonly month: string;
  /** undefined: the whole company */
  readonly unit: string | undefined;
  readonly language: Language;
}

/** Where a month's report is as a file. */
export function reportAddress({ month, unit, language }: ReportAsked, format: ReportFormat): string {
  return `/api/reports/${month}.${format}${writeQuery({ lang: language, unit })}`;
}

/** Where it is to be read in the browser, as it will print. */
export function printAddress({ month, unit, language }: ReportAsked): string {
  return `/api/reports/${month}.pdf${writeQuery({ lang: language, unit, inline: '1' })}`;
}
