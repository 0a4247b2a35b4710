export {
  LanguageProvider,
  isLanguage,
  useLanguage,
  useWords,
  wordsOf,
  type Language,
  type WordKey,
  type Translate,
} from './language';
export {
  createFormat,
  useFormat,
  type Format,
  type MeasureName,
  type Named,
  type Period,
  type PeriodKind,
} from './format';
