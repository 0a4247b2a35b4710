import { writeFileSync } from 'node:fs';
import { readMonth } from '@cashlight/api-reference';
import { Problem } from '@cashlight/api-platform';
import { readFormat, ReportArchive } from '@cashlight/api-reports';
import { onDatabase } from './on-database.js';

/** The switches of `report`. */
export interface ReportOptions {
  readonly format: string;
  readonly out: string;
  readonly unit?: string;
  readonly lang: 'vi' | 'en';
}

/** Writes the report of a month, as 2022-12, into a file: of a closed month the one that is kept. */
export async function writeReport(
  month: string,
  { format: asked, out, unit, lang }: ReportOptions,
): Promise<void> {
  const format = readFormat(asked);
  const question = { month: readMonth(month), unitCode: unit ?? null, language: lang };
  await onDatabase(async ({ services }) => {
    const archive = services.get(ReportArchive);
    const { bytes } = await archive.file(await archive.report(question), format);
    try {
      writeFileSync(out, bytes);
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
