/** A unit and its customers in a month. */
export interface SizedUnit {
  readonly code: string;
  readonly customers: number;
}

/** A unit's customers in a month, as `YYYY-MM`. */
export interface MonthCustomers {
  readonly month: string;
  readonly customers: number;
}

/**
 * What a unit counts as when units are grouped by size: its customers in the latest month of the period that it has data for. A sum over the
 * period would make a unit small whose months are still to come. Null without data in the period.
 */
export function customersInLatest(
  months: readonly MonthCustomers[],
  { from, to }: { readonly from: string; readonly to: string },
): number | null {
  const known = months.filter(({ month, customers }) => customers > 0 && month >= from && month <= to);
  const latest = known.toSorted((a, b) => (a.month < b.month ? -1 : 1)).at(-1);
  return latest?.customers ?? null;
}

/** How large the units of a group are among all; ALL where the units are too few, or too alike, to be grouped. */
export type PeerSize = 'LARGE' | 'MEDIUM' | 'SMALL' | 'ALL';

/** Units of about the same size, fit to be ranked among themselves. */
export interface PeerGroup {
  readonly size: PeerSize;
  /** The largest first; equal ones by code. */
  readonly codes: readonly string[];
  /** Customers of the smallest and of the largest of them. */
  readonly fewest: number;
  readonly most: number;
}

/** Up to so many units are one group: a rank among two says nothing. */
const LARGEST_SINGLE_GROUP = 5;

/** A group has at least so many. */
const FEWEST_MEMBERS = 2;

const NAMES: readonly (readonly PeerSize[])[] = [['ALL'], ['LARGE', 'SMALL'], ['LARGE', 'MEDIUM', 'SMALL']];

/**
 * Groups units by size: three of about a third each, cut where neighbours in size differ most (by factor) within an eighth of the units around the
 * even cut. Units of the same size are never parted. The same sizes give the same groups, in whatever order they come, and sizes that all grow
 * alike keep them. Units without customers are in none.
 */
export function peerGroups(units: readonly SizedUnit[]): PeerGroup[] {
  const sorted = units
    .filter(({ customers }) => customers > 0)
    .toSorted((a, b) => b.customers - a.customers || (a.code < b.code ? -1 : 1));
  if (sorted.length === 0) return [];
  const cuts =
    sorted.length <= LARGEST_SINGLE_GROUP ? [] : bestCuts(sorted.map(({ customers }) => customers));
  const edges = [0, ...cuts, sorted.length];
  return (NAMES[cuts.length] ?? []).map((size, place) => {
    const members = sorted.slice(edges[place], edges[place + 1]);
    return {
      size,
      codes: members.map(({ code }) => code),
      fewest: members.at(-1)?.customers ?? 0,
      most: members[0]?.customers ?? 0,
    };
  });
}

/** The places of the two cuts among sizes in falling order, less those that would part equals. */
function bestCuts(sizes: readonly number[]): number[] {
  const count = sizes.length;
  const [first, second] = [Math.round(count / 3), Math.round((2 * count) / 3)];
  const pairs = around(first, count).flatMap((one) =>
    around(second, count).map((two) => [one, two] as const),
  );
  const possible = pairs.filter(
    ([one, two]) => one >= FEWEST_MEMBERS && two - one >= FEWEST_MEMBERS && count - two >= FEWEST_MEMBERS,
  );
  const [best = []] = possible.toSorted(
    (a, b) =>
      partings(sizes, b) - partings(sizes, a) ||
      factorAt(sizes, b[0]) * factorAt(sizes, b[1]) - factorAt(sizes, a[0]) * factorAt(sizes, a[1]) ||
      distance(a, first, second) - distance(b, first, second) ||
      a[0] - b[0],
  );
  return best.filter((cut) => factorAt(sizes, cut) > 1);
}

/** How many of the cuts part units that differ. */
function partings(sizes: readonly number[], cuts: readonly number[]): number {
  return cuts.filter((cut) => factorAt(sizes, cut) > 1).length;
}

function around(place: number, count: number): number[] {
  const reach = Math.max(1, Math.floor(count / 8));
  return Array.from({ length: 2 * reach + 1 }, (_, step) => place - reach + step);
}

/** By what factor the unit before a cut is larger than the one after it. */
function factorAt(sizes: readonly number[], cut: number): number {
  return (sizes[cut - 1] ?? 1) / (sizes[cut] ?? 1);
}

function distance([one, two]: readonly [number, number], first: number, second: number): number {
  return Math.abs(one - first) + Math.abs(two - second);
}
