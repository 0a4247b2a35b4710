import { writeFileSync } from 'node:fs';
import { readMonth } from '@cashlight/api-reference';
import { Problem } from '@cashlight/api-platform';
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
    const csv = await services.get(MonthlyReportService).csv(question);
    try {
      writeFileSync(out, csv);
    } catch (error) {
      throw unwritable(out, error);
    }
    process.stdout.write(`${out}\n`);
  });
}

function unwritable(out: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return new Problem('BAD_USER_INPUT', {
    vi: `Không ghi được tệp ${out} (${reason}). Hãy chọn nơi khác bằng --out.`,
    en: `The file ${out} cannot be written (${reason}). Choose another place with --out.`,
  });
}
