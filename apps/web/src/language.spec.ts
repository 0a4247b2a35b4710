import { beforeEach, describe, expect, it } from '@jest/globals';
import { rememberLanguage } from '@cashlight/web-i18n';
import { parseQuery, readSearch, writeQuery, writeSearch } from '@cashlight/web-ui';
import { openInLanguage } from './language';

/** Opens an address as the application does: in a language, then as the router writes it, without what goes without saying. */
function open(address: string): string {
  window.history.replaceState(null, '', address);
  openInLanguage();
  const search = writeSearch(readSearch(parseQuery(window.location.search)));
  return window.location.pathname + writeQuery({ ...search });
}

describe('the language that an address opens in', () => {
  beforeEach(() => localStorage.clear());

  it('is the one chosen last, where the address names none', () => {
    expect(open('/units?period=2022-12')).toBe('/units?period=2022-12');
    rememberLanguage('en');
    expect(open('/units?period=2022-12')).toBe('/units?period=2022-12&lang=en');
  });

  it('is the one that it names, also after a reload, whatever was chosen before', () => {
    rememberLanguage('en');
    const vietnamese = open('/units?period=2022-12&lang=vi');
    expect(vietnamese).toBe('/units?period=2022-12');
    expect(open(vietnamese)).toBe('/units?period=2022-12');
    expect(open('/?lang=en')).toBe('/?lang=en');
    expect(open('/')).toBe('/?lang=en');
  });

  it('is the one chosen last, where it names none that there is', () => {
    rememberLanguage('en');
    expect(open('/?lang=fr')).toBe('/?lang=en');
  });
});
