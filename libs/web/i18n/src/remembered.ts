import { isLanguage, type Language } from './words';

const STORAGE_KEY = 'cashlight-language';

/** Keeps the language that was chosen in this browser, for addresses that name none. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // storage is blocked: the address still carries the language
  }
}

/** The language chosen last in this browser. */
export function rememberedLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return isLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
