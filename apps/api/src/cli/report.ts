import { writeFileSync } from 'node:fs';
import { readMonth } from '@cashlight/api-reference';
import { checkFormat, MonthlyReportService } from '@cashlight/api-reports';
import { onDatabase } from './on-database.js';

/** The switches of `report`. */
export interface ReportOptions {
  readonly format: string;
  readonly out: string;
  readonly unit?: string;
  readonly lang: 'vi' | 'en';
}

/** Writes the report of a month, as 2022-12, into a file. */
export async function writeReport(month: string, { format, out, unit, lang }: ReportOptions): Promise<void> {
  checkFormat(format);
  const question = { month: readMonth(month), unitCode: unit ?? null, language: lang };
  await onDatabase(async ({ services }) => {
    writeFileSync(out, await services.get(MonthlyReportService).csv(question));
    process.stdout.write(`${out}\n`);
  });
}
