import { Problem } from '@cashlight/api-platform';
import { REPORT_FORMATS, type ReportFormat } from '../document/render.js';

export { readLanguage } from '../document/language.js';

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
