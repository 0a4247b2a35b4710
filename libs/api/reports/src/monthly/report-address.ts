import { Problem } from '@cashlight/api-platform';
import { readMonth } from '@cashlight/api-reference';
import type { Language } from '@cashlight/domain';
import { type Parameters, refuseUnknown, single } from '../csv/parameters.js';
import type { ReportQuestion } from './monthly-report.service.js';

/** The formats that a report can be had in. */
const FORMATS: readonly string[] = ['csv'];
const FILE = /^(.*)\.([a-z0-9]+)$/i;

/**
 * Reads which report an address asks for: `2022-12.csv` and the parameters `unit` and `lang` (vi unless given).
 * @throws Problem NOT_FOUND for a format that there is not, BAD_USER_INPUT for a wrong month, unit or language
 */
export function readReportAddress(file: string, parameters: Parameters): ReportQuestion {
  const [, month, format] = FILE.exec(file) ?? [];
  checkFormat(format ?? file);
  refuseUnknown(parameters, ['unit', 'lang']);
  return {
    month: readMonth(month),
    unitCode: single(parameters, 'unit') ?? null,
    language: readLanguage(single(parameters, 'lang')),
  };
}

/** @throws Problem NOT_FOUND naming the formats that there are */
export function checkFormat(format: string): void {
  if (FORMATS.includes(format)) return;
  const known = FORMATS.join(', ');
  throw new Problem('NOT_FOUND', {
    vi: `Báo cáo chưa có dạng "${format}". Hiện có: ${known} (ví dụ /api/reports/2022-12.csv).`,
    en: `There is no report in the format "${format}". There is: ${known} (such as /api/reports/2022-12.csv).`,
  });
}

function readLanguage(given: string | undefined): Language {
  if (given === undefined || given === 'vi' || given === 'en') return given ?? 'vi';
  throw new Problem('BAD_USER_INPUT', {
    vi: `lang là vi hoặc en, không phải "${given}".`,
    en: `lang is vi or en, not "${given}".`,
  });
}
