import { createContext, useContext, type ReactNode } from 'react';
import type { Translate } from './dictionary';
import { wordsOf, type Language } from './words';

const LanguageContext = createContext<Language>('vi');

/** Everything below speaks this language; the language itself is part of the address, so it comes in as a prop. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of the page's language, by typed key: `t('measure.CUSTOMERS.label')`. */
export function useWords(): Translate {
  return wordsOf(useLanguage());
}
