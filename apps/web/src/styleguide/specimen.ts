import type { ReactNode } from 'react';

/** Chooses between two texts by the page's language; the style guide's own words are no part of the product's. */
export type Say = (vi: string, en: string) => string;

/** One part in one state. */
export interface Specimen {
  /** Stable: visual tests find the specimen by it, as `[data-specimen="family.id"]`. */
  readonly id: string;
  readonly title: string;
  /** Needs the page's whole width: the two themes stand one below the other. */
  readonly wide?: boolean;
  readonly content: ReactNode;
}

/** Specimens that belong together: one part in all its states, or parts of a kind. */
export interface Family {
  readonly id: string;
  readonly title: string;
  readonly specimens: readonly Specimen[];
}
