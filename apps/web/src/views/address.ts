import type { Language } from '@cashlight/web-i18n';
import { parseQuery, writeQuery } from '@cashlight/web-ui';

/** What stands in the address for the reader of the moment, not for what is looked at. */
const OF_THE_READER: ReadonlySet<string> = new Set(['lang', 'present']);

/** The address under which a page is kept: whoever opens it again does so in the language of that moment. */
export function addressOf(pathname: string, search: Readonly<Record<string, unknown>>): string {
  return (
    pathname +
    writeQuery(Object.fromEntries(Object.entries(search).filter(([key]) => !OF_THE_READER.has(key))))
  );
}

/** Where a kept address leads. */
export interface Place {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

export function placeOf(address: string, language: Language): Place {
  const mark = address.indexOf('?');
  const [to, query] = mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)];
  return { to, search: { ...parseQuery(query), ...(language === 'vi' ? {} : { lang: language }) } };
}
