import { isLanguage, rememberedLanguage, rememberLanguage } from '@cashlight/web-i18n';
import { parseQuery, writeQuery } from '@cashlight/web-ui';

/**
 * An address that names a language opens in it, and it is remembered: Vietnamese, which goes without saying, does not stay in the address, so a
 * reload has only the memory to go by. One that names none opens in the language chosen last; from then on it is named.
 */
export function openInLanguage(): void {
  const { pathname, search, hash } = window.location;
  const query = parseQuery(search);
  const named = query['lang'];
  if (isLanguage(named)) {
    rememberLanguage(named);
    return;
  }
  const remembered = rememberedLanguage();
  if (remembered === undefined || remembered === 'vi') return;
  const address = `${pathname}${writeQuery({ ...query, lang: remembered })}${hash}`;
  window.history.replaceState(window.history.state, '', address);
}
