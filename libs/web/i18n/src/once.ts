/** Makes a thing when it is first wanted, and keeps it: formats of `Intl` take a page's first milliseconds where all are made at once. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
