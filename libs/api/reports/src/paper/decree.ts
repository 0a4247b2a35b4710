/** Measures of an administrative paper after Decree 30/2020/NĐ-CP, annex I; lengths in mm, type in points. */
export const A4 = { width: 210, height: 297 } as const;

export type Orientation = 'portrait' | 'landscape';

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Landscape is the same sheet turned, bound at what is then its top. */
export const MARGINS: Readonly<Record<Orientation, Margins>> = {
  portrait: { top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { top: 30, bottom: 15, left: 20, right: 20 },
};

/** From the top edge to the page number, which stands in the top margin. */
export const NUMBER_FROM_TOP = 10;

/** The first line of a paragraph goes in by this. */
export const INDENT = 10;

/** Room for the signature and the seal between title and name. */
export const SIGNING_ROOM = 28;

export const TYPE = {
  body: 13,
  nation: 12,
  motto: 13,
  bodies: 12,
  number: 13,
  title: 14,
  heading: 13,
  caption: 12,
  recipientsTitle: 12,
  recipients: 11,
  signature: 13,
  pageNumber: 13,
} as const;

/** The part of the width that the issuing bodies take, beside nation and motto. */
export const BODIES_PART = 0.42;

/** How wide the text is. */
export function textWidth(orientation: Orientation): number {
  const { left, right } = MARGINS[orientation];
  return (orientation === 'portrait' ? A4.width : A4.height) - left - right;
}
