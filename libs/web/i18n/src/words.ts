import { translator, type Texts, type Translate } from './dictionary';
import { start as startInEnglish } from './locales/en/start';
import { start as startInVietnamese } from './locales/vi/start';

export type Language = 'vi' | 'en';

/** Parts of the words that come with what uses them, a page or a panel; everything else comes with the language. */
export type Section =
  'admin' | 'channels' | 'data' | 'navigation' | 'reports' | 'targets' | 'unit' | 'units' | 'views';

export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en';
}

/** What has come so far. The few words for "nothing could be loaded" are there from the first moment. */
const dictionary: Record<Language, Texts> = {
  vi: { start: startInVietnamese },
  en: { start: startInEnglish },
};
const translate: Record<Language, Translate> = {
  vi: translator(dictionary.vi, 'vi'),
  en: translator(dictionary.en, 'en'),
};

/** The words of a language outside of React. */
export function wordsOf(language: Language): Translate {
  return translate[language];
}

/** Puts words into a language's dictionary. */
export function addWords(language: Language, words: Texts): void {
  Object.assign(dictionary[language], words);
}

type Load = () => Promise<Texts>;

const CORE: Record<Language, Load> = {
  vi: () => import('./locales/vi/core').then(({ core }) => core),
  en: () => import('./locales/en/core').then(({ core }) => core),
};

const SECTIONS: Record<Language, Record<Section, Load>> = {
  vi: {
    admin: () => import('./locales/vi/admin'),
    channels: () => import('./locales/vi/channels'),
    data: () => import('./locales/vi/data'),
    navigation: () => import('./locales/vi/navigation'),
    reports: () => import('./locales/vi/reports'),
    targets: () => import('./locales/vi/targets'),
    unit: () => import('./locales/vi/unit'),
    units: () => import('./locales/vi/units'),
    views: () => import('./locales/vi/views'),
  },
  en: {
    admin: () => import('./locales/en/admin'),
    channels: () => import('./locales/en/channels'),
    data: () => import('./locales/en/data'),
    navigation: () => import('./locales/en/navigation'),
    reports: () => import('./locales/en/reports'),
    targets: () => import('./locales/en/targets'),
    unit: () => import('./locales/en/unit'),
    units: () => import('./locales/en/units'),
    views: () => import('./locales/en/views'),
  },
};

const loads = new Map<Load, Promise<void>>();

/** Brings the words of a language and of the sections named; at once where they are there. What failed may be asked for again. */
export async function loadWords(language: Language, sections: readonly Section[] = []): Promise<void> {
  const wanted = [CORE[language], ...sections.map((section) => SECTIONS[language][section])];
  await Promise.all(wanted.map((load) => once(load, language)));
}

function once(load: Load, language: Language): Promise<void> {
  const known = loads.get(load);
  if (known) return known;
  const loading = load().then(
    (words) => addWords(language, words),
    (error: unknown) => {
      loads.delete(load);
      throw error;
    },
  );
  loads.set(load, loading);
  return loading;
}
