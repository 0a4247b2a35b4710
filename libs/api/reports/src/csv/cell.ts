import type { Language, Ratio } from '@cashlight/domain';
import { shownCell } from '../document/shown.js';

declare const cell: unique symbol;

/** One field of a CSV file that a spreadsheet cannot mistake for a formula. Made by the functions of this file alone. */
export type Cell = string & { readonly [cell]: true };

export const EMPTY = '' as Cell;

/** What a spreadsheet may take for the beginning of a formula, full-width forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** A text from outside; one that would begin a formula gets an apostrophe, with which spreadsheets mark plain text. */
export function text(value: string): Cell {
  return (FORMULA.test(value) ? `'${value}` : value) as Cell;
}

/** A whole number in plain digits. */
export function whole(value: bigint | number): Cell {
  return String(value) as Cell;
}

/** A float as a plain decimal with a dot, never with an exponent; nothing for null. */
export function decimal(value: number | null): Cell {
  if (value === null) return EMPTY;
  const shortest = String(value);
  if (!shortest.includes('e')) return shortest as Cell;
  return value.toFixed(20).replace(/\.?0+$/, '') as Cell;
}

/** A ratio as `72,69%`, which a spreadsheet reads as a number. */
export function percent(value: Ratio, language: Language): Cell {
  return withHyphen(shownCell({ kind: 'percent', value }, language));
}

/** A difference of ratios in percentage points, `+3,81` or `-0,90`. */
export function points(value: Ratio, language: Language): Cell {
  return withHyphen(shownCell({ kind: 'points', value }, language));
}

/** A spreadsheet reads the hyphen as a minus, and the sign proper as a text. */
function withHyphen(shown: string): Cell {
  return shown.replace('−', '-') as Cell;
}
