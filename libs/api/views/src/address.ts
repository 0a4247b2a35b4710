/** Longest address that is kept, in characters. */
export const ADDRESS_LENGTH = 1_000;

/** The pages of the product, without what follows in the address. */
const PAGES: readonly RegExp[] = [
  /^\/$/,
  /^\/units(?:\/[^/]+)?$/,
  /^\/channels(?:\/[^/]+)?$/,
  /^\/providers\/[^/]+$/,
  /^\/(?:targets|reports|data|admin)$/,
];

/** Stands for this server, wherever it is: whatever leads elsewhere gets another origin. */
const HERE = 'http://cashlight.invalid';
/** One slash at the beginning, and nothing that a browser would take for a second one or leave out. */
const FORM = /^\/(?![/\\])[^\s\p{Cc}\\#]*$/u;

/**
 * The address of one of our pages with its search, as in `/units?period=2022-12`, tidied as a browser would.
 * @returns undefined for anything else, such as an address of another host
 */
export function readAddress(text: string): string | undefined {
  if (!FORM.test(text) || !URL.canParse(text, HERE)) return undefined;
  const { origin, pathname, search } = new URL(text, HERE);
  const address = pathname + search;
  const isOurs = origin === HERE && PAGES.some((page) => page.test(pathname));
  return isOurs && address.length <= ADDRESS_LENGTH ? address : undefined;
}
