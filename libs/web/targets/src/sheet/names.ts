const PREFIXES =
  /^(?:cong ty |ct )?(?:dien luc|dl|doi quan ly dien khu vuc|doi qldkv|doi ql dien)(?: (?:huyen|thi xa|tx))? /;
const CITY = /^(?:thanh pho|tp) /;

/** A name as it is compared: without case, accents and signs, and without what comes before the place ("Điện lực", "TP."). */
export function plainName(text: string): string {
  const plain = spelled(text);
  const place = plain.replace(PREFIXES, '');
  return (place === '' ? plain : place).replace(CITY, '');
}

/** Without case, accents and signs. */
export function spelled(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds which of several things a text names; undefined for none, and for a name that more than one has. */
export function finder(
  named: readonly { readonly names: readonly string[] }[],
): (text: string) => number | undefined {
  const exact = indexBy(named, spelled);
  const loose = indexBy(named, plainName);
  return (text) => {
    const spelling = spelled(text);
    if (spelling === '') return undefined;
    return only(exact.get(spelling)) ?? only(loose.get(plainName(text)));
  };
}

function indexBy(
  named: readonly { readonly names: readonly string[] }[],
  form: (text: string) => string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  named.forEach(({ names }, place) => {
    for (const name of names) {
      const known = index.get(form(name));
      if (known) known.add(place);
      else index.set(form(name), new Set([place]));
    }
  });
  return index;
}

function only(places: ReadonlySet<number> | undefined): number | undefined {
  return places?.size === 1 ? [...places][0] : undefined;
}
