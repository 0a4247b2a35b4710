import type { ReactNode } from 'react';

/** The themes to show side by side. */
export type Side = 'light' | 'dark';

/** Chooses between two texts by the page's language; the style guide's own words are no part of the product's. */
export interface Say {
  (vi: string, en: string): string;
  /** Ends the names of regions in the dark twin, so that each region of the page has a name of its own. */
  readonly mark: string;
}

/** Speaks the language in the specimens of a theme. */
export function sayIn(language: 'vi' | 'en', side: Side): Say {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  return Object.assign(say, { mark: side === 'dark' ? say(' · tối', ' · dark') : '' });
}

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
