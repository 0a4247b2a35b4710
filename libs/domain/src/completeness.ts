import { addMonths, type Month } from './month.js';
import { compareRatios, type Ratio, ratio } from './ratio.js';

/** How many months before a month say what is usual in it. */
export const MONTHS_BEFORE = 3;

/** From how many of those months on a change can be called sudden. */
const FEWEST_MONTHS = 2;

/**
 * The change of customers beyond which it is sudden, to either side. Months around Tết and a year's growth move a unit by 1 to 2% here; bills that slip
 * over the end of a month by perhaps 10%. A quarter is what is missing when the counters' or the main bank's file is.
 */
export const SUDDEN: Ratio = { numerator: 1n, denominator: 4n };

/** Below this coverage a month is not complete. */
export const ENOUGH_COVERAGE: Ratio = { numerator: 9n, denominator: 10n };

/** Customers who paid over the active customers of the unit; null without a base. Above 1 when the base is out of date. */
export function coverage(customers: bigint, base: bigint | null): Ratio | null {
  return base === null ? null : ratio(customers, base);
}

/**
 * The change of customers against the median of the months before, as a signed fraction, when it is beyond SUDDEN; else null, and null as well
 * where fewer than two months before have data or their median is 0.
 * @param before customers of those of the three months before that have data
 */
export function suddenChange(customers: bigint, before: readonly bigint[]): Ratio | null {
  if (before.length < FEWEST_MONTHS) return null;
  const { numerator, denominator } = median(before);
  const change = ratio(customers * denominator - numerator, numerator);
  return change && isSudden(change) ? change : null;
}

function isSudden({ numerator, denominator }: Ratio): boolean {
  const size = { numerator: numerator < 0n ? -numerator : numerator, denominator };
  return compareRatios(size, SUDDEN) > 0;
}

/** Of an even count the mean of the two in the middle. */
export function median(values: readonly bigint[]): Ratio {
  const sorted = [...values].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const middle = Math.floor((sorted.length - 1) / 2);
  const half = sorted.slice(middle, sorted.length - middle);
  return { numerator: half.reduce((sum, value) => sum + value, 0n), denominator: BigInt(half.length) };
}

/** The months in which payments through a provider came from a unit. */
export interface ProviderMonths {
  readonly providerCode: string;
  readonly unitCode: string;
  readonly months: readonly Month[];
}

/** A provider whose payments usually come and have not. */
export interface ProviderGap {
  readonly providerCode: string;
  /** the units where it came in each of the three months before; empty: it has not come anywhere in the company */
  readonly unitCodes: readonly string[];
  /** for how many months in a row before this one it had come */
  readonly monthsBefore: number;
}

/**
 * The providers that came in each of the three months before and have not come in this one: anywhere in the company, or in some units.
 * A unit that has no data for the month at all is not asked for its providers.
 * @param came in the order in which providers and units shall be named
 * @param reporting the units that have data for the month
 */
export function missingProviders(
  month: Month,
  came: readonly ProviderMonths[],
  reporting: ReadonlySet<string>,
): ProviderGap[] {
  const providerCodes = [...new Set(came.map(({ providerCode }) => providerCode))];
  return providerCodes.flatMap((providerCode) => {
    const ofUnits = came.filter((one) => one.providerCode === providerCode);
    const anywhere = new Set(ofUnits.flatMap(({ months }) => months));
    const monthsBefore = missingAfter(month, anywhere);
    if (monthsBefore !== null) return [{ providerCode, unitCodes: [], monthsBefore }];
    const gaps = ofUnits.flatMap(({ unitCode, months }) => {
      const row = reporting.has(unitCode) ? missingAfter(month, new Set(months)) : null;
      return row === null ? [] : [{ unitCode, row }];
    });
    if (gaps.length === 0) return [];
    const unitCodes = gaps.map(({ unitCode }) => unitCode);
    return [{ providerCode, unitCodes, monthsBefore: Math.max(...gaps.map(({ row }) => row)) }];
  });
}

/** For how many months in a row before this one something came, when it has not come now and that were three or more; else null. */
function missingAfter(month: Month, months: ReadonlySet<Month>): number | null {
  let row = 0;
  while (months.has(addMonths(month, -1 - row))) row++;
  return months.has(month) || row < MONTHS_BEFORE ? null : row;
}
