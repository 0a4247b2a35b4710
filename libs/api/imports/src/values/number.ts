export type NumberProblem = 'BAD_NUMBER' | 'OUT_OF_RANGE';

const WHOLE = /^(-?)0*(\d+)$/;
const PERCENT = /^(-?)(\d+)(?:\.(\d{1,6}))?$/;

/** VND of one payment stay below this. */
export const PAYMENT_VND_LIMIT = 10n ** 15n;
/** VND of a summary stay below this. */
export const SUMMARY_VND_LIMIT = 10n ** 18n;
/** The fee for one payment stays below this. */
export const FEE_VND_LIMIT = 10n ** 9n;
/** Counts of a summary stay below this. */
export const COUNT_LIMIT = 2n ** 53n;

/** Reads a whole number from 0 to below `limit` (at most 10^18), written in digits alone. */
export function readWhole(text: string, limit: bigint): bigint | NumberProblem {
  const [, sign, digits] = WHOLE.exec(text) ?? [];
  if (digits === undefined) return 'BAD_NUMBER';
  if (sign === '-' || digits.length > 18) return 'OUT_OF_RANGE';
  const value = BigInt(digits);
  return value < limit ? value : 'OUT_OF_RANGE';
}

/** A percentage in its shortest writing, exact: `77.360` as `77.36`. */
export interface Percent {
  readonly text: string;
}

/** Reads a percentage from 0 to 100 with a decimal point and at most six decimals. */
export function readPercent(text: string): Percent | NumberProblem {
  const [, sign, whole, decimals = ''] = PERCENT.exec(text) ?? [];
  if (whole === undefined) return 'BAD_NUMBER';
  const significant = whole.replace(/^0+(?=\d)/, '');
  const fraction = decimals.replace(/0+$/, '');
  const isAbove =
    significant.length > 3 || Number(significant) > 100 || (Number(significant) === 100 && fraction !== '');
  if (sign === '-' || isAbove) return 'OUT_OF_RANGE';
  return { text: fraction === '' ? significant : `${significant}.${fraction}` };
}
