import { Problem } from '@cashlight/api-platform';
import type { Language } from '@cashlight/domain';
import { REPORT_FORMATS, type ReportFormat } from '../document/render.js';

/** The formats to send, each once, in our order. @throws Problem BAD_USER_INPUT for none, or one that there is not */
export function readFormats(given: readonly string[]): ReportFormat[] {
  const formats = REPORT_FORMATS.filter((format) => given.includes(format));
  const unknown = given.find((one) => !formats.some((format) => format === one));
  if (formats.length > 0 && unknown === undefined) return formats;
  const known = REPORT_FORMATS.join(', ');
  throw new Problem('BAD_USER_INPUT', {
    vi: `Hãy chọn ít nhất một dạng tệp trong: ${known}.`,
    en: `Choose at least one format among: ${known}.`,
  });
}

/** @throws Problem BAD_USER_INPUT for anything but vi and en */
export function readLanguage(given: string): Language {
  if (given === 'vi' || given === 'en') return given;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Ngôn ngữ là vi hoặc en, không phải "${given.slice(0, 40)}".`,
    en: `The language is vi or en, not "${given.slice(0, 40)}".`,
  });
}
