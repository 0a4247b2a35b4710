export type ReportFormat = 'csv' | 'xlsx' | 'pdf' | 'docx';

/** The formats that a report can be had in. */
export const REPORT_FORMATS: readonly ReportFormat[] = ['xlsx', 'pdf', 'docx', 'csv'];

export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
