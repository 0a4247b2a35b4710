import { IMPORT_KINDS } from '@cashlight/api-imports';

/** The kind that a file's name begins with (`payments-2022-12.csv`, `Customer_base.xlsx`), if any. */
export function kindOfName(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[_\s]/g, '-');
  return IMPORT_KINDS.filter((kind) => new RegExp(`^${kind}([-.]|$)`).test(plain)).sort(
    (one, other) => other.length - one.length,
  )[0];
}
