import { useMemo } from 'react';
import { useLanguage } from './language';
import { once } from './once';
import { quantities } from './quantities';
import { calendar, type CalendarFormat } from './calendar';
import { technical, type TechnicalFormat } from './technical';
import { wordsOf, type Language } from './words';

export type { Period, PeriodKind } from './calendar';
export type MeasureName = 'CUSTOMERS' | 'PAYMENTS' | 'AMOUNT';
/** A fraction such as 0.7269; null or undefined: no value. */
export type Fraction = number | null | undefined;
/** An integer: a number up to 2^53 - 1, a bigint, or a decimal string as the API sends large ones. */
export type Integer = number | bigint | string | null | undefined;

export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

export interface Format extends CalendarFormat, TechnicalFormat {
  readonly language: Language;
  /** 0.7269 as "72,69%"; no value as an en dash. */
  percent(fraction: Fraction): string;
  /** A target, with at least two decimals and all that it was given with: 0.784 as "78,40%", 0.75275 as "75,275%". */
  target(fraction: Fraction): string;
  /** A short percentage for an axis: 0.7 as "70%". */
  percentAxis(fraction: number): string;
  /** With all its decimals, up to six: 0.00125 as "0,125%". */
  percentExact(fraction: Fraction): string;
  /** Whole percent, never more than there is: 0.8999 as "89%". */
  percentDown(fraction: number): string;
  /** A difference of fractions in percentage points: 0.0381 as "+3,81 điểm %". */
  points(fraction: Fraction): string;
  /** "+3,81" */
  pointsBare(fraction: Fraction): string;
  /** Without its sign: "3,81 điểm %". */
  pointsWidth(fraction: Fraction): string;
  /** "1.234.567" */
  count(value: Integer): string;
  /** A number that is no count, to one decimal: 4.23 as "4,2". */
  tenths(value: Fraction): string;
  /** "1.234.567 đ" */
  vnd(value: Integer): string;
  /** "12,3 tỷ đ", "4,5 triệu đ" */
  vndShort(value: Integer): string;
  /** How much of a measure: customers and payments counted, money short. */
  quantity(measure: MeasureName, value: Integer): string;
  /** The name in this language. */
  name(named: Named): string;
  /** Order of names in this language (Vietnamese collation: a, ă, â, b … đ). */
  compare(a: string, b: string): number;
}

/** All that depends on how a language writes numbers, dates and names. Rounding is half away from zero, done once, here. */
export function createFormat(language: Language): Format {
  const collator = once(() => new Intl.Collator(language, { numeric: true, sensitivity: 'variant' }));
  const t = wordsOf(language);
  const numbers = quantities(language, t);
  return {
    language,
    ...numbers,
    ...calendar(language, t),
    ...technical(language, t),
    quantity: (measure, value) => (measure === 'AMOUNT' ? numbers.vndShort(value) : numbers.count(value)),
    name: ({ name, nameEn }) => (language === 'en' ? (nameEn ?? name) : name),
    compare: (a, b) => collator().compare(a, b),
  };
}

const formats: Partial<Record<Language, Format>> = {};

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => (formats[language] ??= createFormat(language)), [language]);
}
