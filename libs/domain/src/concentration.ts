import { type Ratio, ratio } from './ratio.js';

/** How far a volume lies in few hands. */
export interface Concentration {
  /** the Herfindahl–Hirschman index: 1/n where n parts are equal, 1 where one has everything */
  readonly index: Ratio;
  /** 1/index: how many parts of equal size would be as concentrated */
  readonly effectiveNumber: Ratio;
  /** the largest part's share of the volume */
  readonly largest: Ratio;
  /** the share of the three largest together; of all where there are fewer */
  readonly largestThree: Ratio;
  /** the parts that have anything */
  readonly parts: number;
}

/** How many of the largest are looked at together. */
const LARGEST = 3;

/**
 * Of parts of a volume (customers, payments or VND by provider), exact: the index is the sum of the squared shares, Σ(pᵢ/S)² = Σpᵢ²/S², and its
 * inverse is the number of equal parts that would give the same index. Null when there is nothing to share.
 *
 * A. O. Hirschman, "The Paternity of an Index", American Economic Review 54 (1964), 761; the inverse as a number of equals: M. A. Adelman, "Comment
 * on the 'H' Concentration Measure as a Numbers-Equivalent", Review of Economics and Statistics 51 (1969), 99–101.
 * @param parts none below zero
 */
export function concentration(parts: readonly bigint[]): Concentration | null {
  const sizes = parts.filter((part) => part > 0n).sort((one, other) => (one > other ? -1 : 1));
  const whole = sum(sizes);
  const squares = sum(sizes.map((size) => size * size));
  const index = ratio(squares, whole * whole);
  const effectiveNumber = ratio(whole * whole, squares);
  const largest = ratio(sum(sizes.slice(0, 1)), whole);
  const largestThree = ratio(sum(sizes.slice(0, LARGEST)), whole);
  if (!index || !effectiveNumber || !largest || !largestThree) return null;
  return { index, effectiveNumber, largest, largestThree, parts: sizes.length };
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
