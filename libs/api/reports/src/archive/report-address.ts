import { Problem } from '@cashlight/api-platform';
import { readMonth } from '@cashlight/api-reference';
import { type Parameters, refuseUnknown, single } from '../csv/parameters.js';
import { readLanguage } from '../document/language.js';
import { REPORT_FORMATS, type ReportFormat } from '../document/render.js';
import type { ReportQuestion } from '../monthly/monthly-report.service.js';

/** Which report an address asks for, and how. */
export interface ReportAddress {
  readonly question: ReportQuestion;
  readonly format: ReportFormat;
  /** to be shown in the browser, not saved */
  readonly inline: boolean;
}

const FILE = /^(.*)\.([a-z0-9]+)$/i;

/**
 * Reads `2022-12.pdf` and the parameters `unit`, `lang` (vi unless given) and `inline`.
 * @throws Problem NOT_FOUND for a format that there is not, BAD_USER_INPUT for a wrong month or parameter
 */
export function readReportAddress(file: string, parameters: Parameters): ReportAddress {
  const { name, format } = readFile(file);
  refuseUnknown(parameters, ['unit', 'lang', 'inline']);
  return {
    question: {
      month: readMonth(name),
      unitCode: single(parameters, 'unit') ?? null,
      language: readLanguage(single(parameters, 'lang') ?? 'vi'),
    },
    format,
    inline: readInline(parameters),
  };
}

/** Reads `12.pdf`. @throws Problem NOT_FOUND for a format that there is not */
export function readFile(file: string): { readonly name: string; readonly format: ReportFormat } {
  const [, name = '', format] = FILE.exec(file) ?? [];
  return { name, format: readFormat(format ?? file) };
}

/** @throws Problem NOT_FOUND naming the formats that there are */
export function readFormat(given: string): ReportFormat {
  const format = REPORT_FORMATS.find((one) => one === given);
  if (format) return format;
  const known = REPORT_FORMATS.join(', ');
  throw new Problem('NOT_FOUND', {
    vi: `Báo cáo không có dạng "${given.slice(0, 40)}". Hiện có: ${known} (ví dụ /api/reports/2022-12.pdf).`,
    en: `There is no report in the format "${given.slice(0, 40)}". There is: ${known} (such as /api/reports/2022-12.pdf).`,
  });
}

/** @throws Problem BAD_USER_INPUT for anything but 1 or nothing */
export function readInline(parameters: Parameters): boolean {
  const given = single(parameters, 'inline');
  if (given === undefined || given === '1') return given === '1';
  throw new Problem('BAD_USER_INPUT', {
    vi: `inline là 1 hoặc bỏ trống, không phải "${given.slice(0, 40)}".`,
    en: `inline is 1 or left out, not "${given.slice(0, 40)}".`,
  });
}
