import { difference, ratio, type Ratio } from './ratio.js';
import { customersAt } from './target.js';
import { targetAsking } from './target-values.js';

/**
 * How a company's target is shared among its units. With b = cashless / customers of the base month, every free unit gets
 * - EQUAL_POINTS: the same lift in points, b + lift, within 0 and 1;
 * - EQUAL_GAP_SHARE: the same share of its gap to 100 %, b + lift × (1 − b); when the company's target lies below the base, every unit gives up the
 *   same share of its base, b × (1 + lift). The gap is that to 100 % and not to the company's target, since a unit above that would have to fall;
 * - EQUAL_LOGIT: the same lift on the logit scale: its odds times e^lift, whatever it has reached. Odds are taken with half a customer on either
 *   side, (cashless + ½) / (customers − cashless + ½), so that a unit at 0 or 100 % has some.
 */
export type SharingRule = 'EQUAL_POINTS' | 'EQUAL_GAP_SHARE' | 'EQUAL_LOGIT';
export const SHARING_RULES: readonly SharingRule[] = ['EQUAL_POINTS', 'EQUAL_GAP_SHARE', 'EQUAL_LOGIT'];

/** A unit that has a part in the company's target, with the customers of the base month. */
export interface SharingUnit {
  /** differs from unit to unit */
  readonly code: string;
  readonly customers: bigint;
  readonly cashless: bigint;
  /** a target, 0 to 1, that is to stay as it is; the others share the rest */
  readonly locked?: Ratio | null;
}

/** What is proposed to a unit. */
export interface SharedUnit {
  readonly code: string;
  readonly locked: boolean;
  readonly customers: bigint;
  readonly cashless: bigint;
  /** whole cashless customers at the target; null without customers: nothing is proposed then */
  readonly reached: bigint | null;
  /** the lock, or the shortest decimal that asks for exactly `reached` (see `targetAsking`) */
  readonly target: Ratio | null;
  /** target − base */
  readonly lift: Ratio | null;
}

/** A company's target, shared. */
export interface Sharing {
  readonly rule: SharingRule;
  /** what all free units have in common, by the rule: points as a fraction, a share, a difference of logits; null where the rule could not decide */
  readonly lift: number | null;
  /** of all units in the base month */
  readonly customers: bigint;
  readonly cashless: bigint;
  /** cashless customers that the company's target asks for: ceil(target × customers) */
  readonly required: bigint;
  /** what the units' targets add up to */
  readonly reached: bigint;
  /** required − reached: 0 unless the locks make it impossible; above 0 so many too few, below 0 the locks alone are so many too many */
  readonly missing: bigint;
  /** in the order in which they were given */
  readonly units: readonly SharedUnit[];
}

/** Halvings of the range of lifts: as fine as floats are. */
const HALVINGS = 60;
/** Quotas closer to each other than one part in so many of a customer are equal. */
const NOISE_PER_CUSTOMER = 100_000;
/** Beyond ± this lift every unit is at 0 or at 100 %. */
const FARTHEST: Readonly<Record<SharingRule, number>> = {
  EQUAL_POINTS: 1,
  EQUAL_GAP_SHARE: 1,
  EQUAL_LOGIT: 128,
};

/** Cashless customers at a lift, not yet whole; it never falls as the lift rises, and is the base without a lift. */
const CASHLESS_AT: Readonly<Record<SharingRule, (unit: Counted, lift: number) => number>> = {
  EQUAL_POINTS: ({ customers, cashless }, lift) => within(customers, cashless + lift * customers),
  EQUAL_GAP_SHARE: ({ customers, cashless }, lift) =>
    lift < 0 ? cashless * (1 + lift) : cashless + lift * (customers - cashless),
  EQUAL_LOGIT: ({ customers, cashless }, lift) =>
    within(
      customers,
      (customers + 1) / (1 + ((customers - cashless + 0.5) / (cashless + 0.5)) * Math.exp(-lift)) - 0.5,
    ),
};

function within(customers: number, cashless: number): number {
  return Math.min(customers, Math.max(0, cashless));
}

interface Counted {
  readonly code: string;
  /** up to 2^53 */
  readonly customers: number;
  readonly cashless: number;
}

/**
 * Shares a company's target (0 to 1) among its units by a rule, so that the units' cashless customers add up to exactly what it asks for, wherever
 * the locks allow it. The rule gives every unit a quota in fractions of customers; whole customers by largest remainder (Hamilton's method): each
 * unit its quota rounded down, then one more to those with the largest remainder, of equal ones the larger unit first, then the one whose code comes
 * first. Every unit is within one customer of the rule.
 */
export function shareTarget(rule: SharingRule, companyTarget: Ratio, units: readonly SharingUnit[]): Sharing {
  const [customers, cashless] = [
    sumOf(units, (unit) => unit.customers),
    sumOf(units, (unit) => unit.cashless),
  ];
  const required = customersAt(companyTarget, customers);
  const fixed = sumOf(units, (unit) => (unit.locked ? customersAt(unit.locked, unit.customers) : 0n));
  const free = units.filter((unit) => !unit.locked && unit.customers > 0n).sort(largerFirst);
  const { reached: wholes, lift } = shareAmong(free, rule, required - fixed);
  const shared = units.map((unit) => sharedUnit(unit, wholes));
  const reached = sumOf(shared, (unit) => unit.reached ?? 0n);
  return { rule, lift, customers, cashless, required, reached, missing: required - reached, units: shared };
}

/** @param units the larger first */
function shareAmong(
  units: readonly SharingUnit[],
  rule: SharingRule,
  required: bigint,
): { readonly reached: ReadonlyMap<string, bigint>; readonly lift: number | null } {
  const all = sumOf(units, ({ customers }) => customers);
  if (required <= 0n || required >= all) {
    const reached = new Map(units.map(({ code, customers }) => [code, required <= 0n ? 0n : customers]));
    return { reached, lift: null };
  }
  const counted = units.map(asNumbers);
  const quotasAt = (lift: number) => counted.map((unit) => CASHLESS_AT[rule](unit, lift));
  const lift = narrow(
    FARTHEST[rule],
    (tried) => quotasAt(tried).reduce((sum, quota) => sum + quota, 0) >= Number(required),
  );
  const wholes = byLargestRemainder(quotasAt(lift), Number(required));
  return { reached: new Map(units.map(({ code }, place) => [code, BigInt(wholes[place] ?? 0)])), lift };
}

/** @returns the least lift that is enough, to the last halving */
function narrow(farthest: number, isEnough: (lift: number) => boolean): number {
  let [below, enough] = [-farthest, farthest];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (below + enough) / 2;
    if (isEnough(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

/** Quotas that add up to a whole number, as whole numbers that do; of equal remainders the first. */
function byLargestRemainder(quotas: readonly number[], sum: number): number[] {
  const exact = quotas.map(withoutNoise);
  const floors = exact.map(Math.floor);
  const missing = sum - floors.reduce((total, whole) => total + whole, 0);
  const remainders = exact.map((quota, place) => ({ place, remainder: quota - Math.floor(quota) }));
  const raised = new Set(
    remainders
      .toSorted((one, other) => other.remainder - one.remainder)
      .slice(0, missing)
      .map(({ place }) => place),
  );
  return floors.map((whole, place) => (raised.has(place) ? whole + 1 : whole));
}

/** What rounding of floats adds to or takes from a quota makes neither a customer nor a difference between remainders. */
function withoutNoise(quota: number): number {
  return Math.round(quota * NOISE_PER_CUSTOMER) / NOISE_PER_CUSTOMER;
}

function sharedUnit(unit: SharingUnit, wholes: ReadonlyMap<string, bigint>): SharedUnit {
  const { code, customers, cashless, locked = null } = unit;
  const base = { code, locked: locked !== null, customers, cashless };
  if (customers === 0n) return { ...base, reached: null, target: locked, lift: null };
  const reached = locked ? customersAt(locked, customers) : (wholes.get(code) ?? 0n);
  const target = locked ?? targetAsking(reached, customers);
  return { ...base, reached, target, lift: difference(target, ratio(cashless, customers)) };
}

function asNumbers({ code, customers, cashless }: SharingUnit): Counted {
  return { code, customers: Number(customers), cashless: Number(cashless) };
}

function largerFirst(one: SharingUnit, other: SharingUnit): number {
  if (one.customers !== other.customers) return one.customers > other.customers ? -1 : 1;
  return one.code < other.code ? -1 : 1;
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => bigint): bigint {
  return items.reduce((sum, item) => sum + value(item), 0n);
}
