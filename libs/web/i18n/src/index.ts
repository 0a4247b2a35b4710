export type { Translate, Values, WordKey } from './dictionary';
export { LanguageProvider, useLanguage, useWords } from './language';
export { rememberedLanguage, rememberLanguage } from './remembered';
export { isLanguage, loadWords, wordsOf, type Language, type Section } from './words';
export { isCountedMonthly, measureDefinition, measureLabel, measureUnit, type Counted } from './measures';
export {
  createFormat,
  useFormat,
  type Format,
  type MeasureName,
  type Named,
  type Period,
  type PeriodKind,
} from './format';
