/** An exact fraction. Of a measure it is cashless over all; a gap may be negative. The denominator is above 0. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A part of a whole; null when the whole is empty, for then there is no value: neither 0% nor 100%. */
export function ratio(part: bigint, whole: bigint): Ratio | null {
  return whole === 0n ? null : { numerator: part, denominator: whole };
}

/** The exact difference; of an actual ratio and its target it is the gap. Null when either is missing. */
export function difference(minuend: Ratio | null, subtrahend: Ratio | null): Ratio | null {
  if (!minuend || !subtrahend) return null;
  return {
    numerator: minuend.numerator * subtrahend.denominator - subtrahend.numerator * minuend.denominator,
    denominator: minuend.denominator * subtrahend.denominator,
  };
}

/** Negative, 0 or positive as the first is below, equal to or above the second. */
export function compareRatios(first: Ratio, second: Ratio): number {
  const left = first.numerator * second.denominator;
  const right = second.numerator * first.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The float nearest to the fraction, but for the last bit; only for the edge. 0.7269 stands for 72.69%. */
export function toFloat(value: Ratio): number;
export function toFloat(value: Ratio | null): number | null;
export function toFloat(value: Ratio | null): number | null {
  return value && Number(value.numerator) / Number(value.denominator);
}

/** Hundredths of a percent (of a gap: hundredths of a point), rounded once, half away from zero: 0.7269 is 7269. */
export function roundedHundredths({ numerator, denominator }: Ratio): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (magnitude * 20_000n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}
