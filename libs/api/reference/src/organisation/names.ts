import type { Month } from '@cashlight/domain';

/** What a unit is called from a month on. */
export interface DatedName {
  /** null: from the beginning */
  readonly validFrom: Month | null;
  readonly name: string;
  /** null: none given; it does not fall back on an earlier one */
  readonly nameEn: string | null;
}

/** A unit's first name and those that followed, by month. */
export type Names = readonly [DatedName, ...DatedName[]];

/** What a unit is called at the end of a month. */
export function nameAt(names: Names, month: Month): Pick<DatedName, 'name' | 'nameEn'> {
  const { name, nameEn } =
    names.findLast(({ validFrom }) => validFrom === null || validFrom <= month) ?? names[0];
  return { name, nameEn };
}
