import type { vi } from './locales/vi';

/** What is put into a text in the place of `{{name}}`. `count` also chooses between the plural forms. */
export type Values = Readonly<Record<string, string | number>>;

/** The name of a text, as in 'overview.title'; of one with plural forms, without `_one` and `_other`. */
export type WordKey = KeysOf<typeof vi>;

/** The text of a name, with its values put in. */
export type Translate = (key: WordKey, values?: Values) => string;

type KeysOf<T, Path extends string = ''> = {
  readonly [K in keyof T & string]: T[K] extends string
    ? `${Path}${WithoutPlural<K>}`
    : KeysOf<T[K], `${Path}${K}.`>;
}[keyof T & string];

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Texts in a tree of sections. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

const PLACE = /\{\{(\w+)\}\}/g;

/**
 * Finds texts in a dictionary, which may grow after this is made. What is not there yet is its own name: visible to whoever tests, harmful to
 * nobody.
 */
export function translator(dictionary: Texts, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const { count } = values;
    const found =
      typeof count === 'number'
        ? (find(dictionary, `${key}_${plural.select(count)}`) ?? find(dictionary, key))
        : find(dictionary, key);
    return (found ?? key).replace(PLACE, (_, name: string) => String(values[name] ?? ''));
  };
}

function find(dictionary: Texts, key: string): string | undefined {
  let found: string | Texts | undefined = dictionary;
  for (const name of key.split('.')) {
    if (typeof found !== 'object') return undefined;
    found = found[name];
  }
  return typeof found === 'string' ? found : undefined;
}
