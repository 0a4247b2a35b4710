import { type Language, languageOf, Problem } from '@cashlight/api-platform';

/**
 * The language that a file is asked for in: by the parameter `lang`, else that of the caller.
 * @throws Problem when it is none of ours
 */
export function askedLanguage(lang: unknown, acceptLanguage: string | undefined): Language {
  if (lang === undefined) return languageOf(acceptLanguage);
  if (lang === 'vi' || lang === 'en') return lang;
  throw new Problem('BAD_USER_INPUT', {
    vi: 'Tham số lang không hợp lệ. Giá trị dùng được: vi, en.',
    en: 'The parameter lang is wrong. It may be: vi, en.',
  });
}
