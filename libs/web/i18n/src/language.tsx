import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createInstance, type ParseKeys, type TFunction } from 'i18next';
import { en } from './locales/en';
import { vi } from './locales/vi';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
    returnNull: false;
  }
}

export type Language = 'vi' | 'en';
export type Translate = TFunction;
export type WordKey = ParseKeys;

const words = createInstance();
void words.init({
  initAsync: false,
  lng: 'vi',
  fallbackLng: false,
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
const translate: Record<Language, Translate> = { vi: words.getFixedT('vi'), en: words.getFixedT('en') };

const LanguageContext = createContext<Language>('vi');

export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en';
}

/** The words of a language outside of React. */
export function wordsOf(language: Language): Translate {
  return translate[language];
}

/** Everything below speaks this language; the language itself is part of the address, so it comes in as a prop. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of the page's language, by typed key: `t('measure.CUSTOMERS.label')`. */
export function useWords(): Translate {
  const language = useLanguage();
  return useMemo(() => wordsOf(language), [language]);
}
