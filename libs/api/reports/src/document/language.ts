import { Problem } from '@cashlight/api-platform';
import type { Language } from '@cashlight/domain';

/** The language of a report. @throws Problem BAD_USER_INPUT for anything but vi and en */
export function readLanguage(given: string): Language {
  if (given === 'vi' || given === 'en') return given;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Ngôn ngữ là vi hoặc en, không phải "${given.slice(0, 40)}".`,
    en: `The language is vi or en, not "${given.slice(0, 40)}".`,
  });
}
