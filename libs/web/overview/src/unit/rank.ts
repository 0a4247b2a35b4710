import { ratioOf, type Counts } from './counts';

/** A unit that takes part in a ranking. */
export interface Ranked {
  readonly code: string;
  readonly name: string;
  /** null: no data */
  readonly counts: Counts | null;
}

/** Where a unit stands among others. Ratios are compared as exact fractions, so units are equal only when they are. */
export interface Rank {
  /** 1 for the highest ratio; equal units share it. */
  readonly rank: number;
  /** How many units have data. */
  readonly of: number;
  readonly higher: number;
  readonly lower: number;
  /** Names of the units with the same ratio. */
  readonly equals: readonly string[];
  /** The highest ratio, a fraction, and who has it. */
  readonly best: {
    readonly names: readonly string[];
    readonly codes: readonly string[];
    readonly ratio: number;
  };
  /** The unit right below and by how much, a fraction; null for the last. */
  readonly next: { readonly name: string; readonly distance: number } | null;
  /** How far the best is ahead, a fraction; 0 for the best. */
  readonly behind: number;
  /** How many units have no data. */
  readonly silent: number;
}

/** Ranks a unit by its ratio; null when it has no data or nobody to be held against. */
export function rankAmong(code: string, units: readonly Ranked[]): Rank | null {
  const placed = units.flatMap(({ counts, ...unit }) =>
    counts && counts.total > 0n ? [{ ...unit, counts, ratio: ratioOf(counts) ?? 0 }] : [],
  );
  const own = placed.find((unit) => unit.code === code);
  if (!own || placed.length < 2) return null;
  const sorted = placed.toSorted((a, b) => compare(b.counts, a.counts));
  const [first = own] = sorted;
  const best = sorted.filter(({ counts }) => compare(counts, first.counts) === 0);
  const sides = sorted.map((unit) => ({ ...unit, side: compare(unit.counts, own.counts) }));
  const below = sides.find(({ side }) => side < 0);
  const higher = sides.filter(({ side }) => side > 0).length;
  return {
    rank: higher + 1,
    of: placed.length,
    higher,
    lower: sides.filter(({ side }) => side < 0).length,
    equals: sides.filter((unit) => unit.side === 0 && unit.code !== code).map(({ name }) => name),
    best: {
      names: best.map(({ name }) => name),
      codes: best.map((unit) => unit.code),
      ratio: first.ratio,
    },
    next: below ? { name: below.name, distance: own.ratio - below.ratio } : null,
    behind: first.ratio - own.ratio,
    silent: units.length - placed.length,
  };
}

/** Negative, 0 or positive as the first ratio is below, equal to or above the second. */
function compare(one: Counts, other: Counts): number {
  const [left, right] = [one.cashless * other.total, other.cashless * one.total];
  return left < right ? -1 : left > right ? 1 : 0;
}
