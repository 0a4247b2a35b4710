import type { Ratio } from './ratio.js';
import { customersAt } from './target.js';

/** Targets are stored as a percent with six decimals: a fraction with eight. */
const DECIMALS = 8;
const SCALE = 10n ** BigInt(DECIMALS);
/** The percent of a proposal has at least two decimals, as people read it. */
const SHORTEST = 4;
/** What is left of a fraction of eight decimals once a float has carried it. */
const NOISE = 1e-6;

const TYPED = /^([-−])?(\d{1,6})(?:[.,](\d{1,40}))?\s*%?$/;

/**
 * A target in percent as it is typed or pasted from a spreadsheet: `77,36`, `77.36`, `77,36 %`. More than six decimals are rounded, half up.
 * Undefined when the text is no such number; it may lie outside 0 to 100 %, which `checkPlan` tells.
 */
export function parseTarget(text: string): Ratio | undefined {
  const [, sign, whole, decimals = ''] = TYPED.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const kept = DECIMALS - 2;
  const digits = BigInt(whole + decimals.padEnd(kept, '0').slice(0, kept));
  const rounded = digits + ((decimals[kept] ?? '0') >= '5' ? 1n : 0n);
  return { numerator: sign === undefined ? rounded : -rounded, denominator: SCALE };
}

/** The exact target for a fraction that a float carried, such as 0.7736; undefined outside 0 to 1 and for what is finer than targets are stored. */
export function targetFromFraction(fraction: number): Ratio | undefined {
  const scaled = fraction * Number(SCALE);
  const whole = Math.round(scaled);
  if (!(fraction >= 0 && fraction <= 1) || Math.abs(scaled - whole) > NOISE) return undefined;
  return { numerator: BigInt(whole), denominator: SCALE };
}

/** A stored target in percent with a decimal point, in its shortest writing: `77.36`. Digits beyond the sixth decimal are cut. */
export function targetPercent({ numerator, denominator }: Ratio): string {
  const digits = ((numerator * SCALE) / denominator).toString().padStart(DECIMALS - 1, '0');
  const point = digits.length - (DECIMALS - 2);
  const decimals = digits.slice(point).replace(/0+$/, '');
  return decimals === '' ? digits.slice(0, point) : `${digits.slice(0, point)}.${decimals}`;
}

/**
 * The target that asks for exactly so many cashless customers: the shortest decimal t, of two to six decimals of the percent, with
 * ceil(t × customers) = reached, and of these the largest. Above 10^8 customers none may be exact: then the next one that asks for no fewer.
 * @param customers above 0
 * @param reached from 0 to `customers`
 */
export function targetAsking(reached: bigint, customers: bigint): Ratio {
  for (let decimals = SHORTEST; decimals <= DECIMALS; decimals++) {
    const denominator = 10n ** BigInt(decimals);
    const target = { numerator: (reached * denominator) / customers, denominator };
    if (customersAt(target, customers) === reached) return target;
  }
  return { numerator: (reached * SCALE) / customers + 1n, denominator: SCALE };
}
