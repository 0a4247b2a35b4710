import { median, MONTHS_BEFORE, suddenChange } from './completeness.js';
import { compareRatios, type Ratio, ratio } from './ratio.js';

/** A month of a provider or channel, complete. */
export interface MonthLevel {
  /** in the measure that is looked at: customers, payments or VND */
  readonly level: bigint;
  /** customers or payments behind the level: how much chance there is in it */
  readonly count: bigint;
}

/** STOPPED: it came and does not come any more, or its data are missing. NEW: it had not come in the months before. */
export type MovementKind = 'STOPPED' | 'DROPPED' | 'USUAL' | 'GREW' | 'NEW';

/** How a month lies against the months before it. */
export interface Movement {
  readonly kind: MovementKind;
  /** the level against what is usual, as a signed fraction; null where it is usual, and where nothing was */
  readonly change: Ratio | null;
  /** the median level of the months before */
  readonly usual: Ratio;
}

/** Below this many customers or payments, in the month as well as usually, nothing is called out: single people make the difference. */
const FEWEST: Ratio = { numerator: 30n, denominator: 1n };

/** Of how many months before something has to be known. */
const FEWEST_MONTHS = 2;

/** How many standard deviations are no chance any more, squared. */
const BEYOND_CHANCE = 9n;

/**
 * How the latest month of a provider or channel lies against the median of the three months before it. A month moves when its level is more than a
 * quarter away from that median (the same rule as for a unit's month: suddenChange), when it is large enough not to be noise for its size (30 or more
 * customers or payments, in the month or usually), and when the change is beyond what a Poisson-like count swings by chance: three times 1/√n, where n
 * is the usual count. So 100 customers have to lose 31, and from 145 on a quarter is enough. Null where it cannot be told: the month is missing or
 * partial, or fewer than two of the months before are known.
 * @param latest null: no data yet, or partial; never called a drop
 * @param before the months before, the latest last; null: no data for anybody, which is a gap and not zero. Only the last three count.
 */
export function movement(latest: MonthLevel | null, before: readonly (MonthLevel | null)[]): Movement | null {
  const known = before.slice(-MONTHS_BEFORE).filter((month) => month !== null);
  if (!latest || known.length < FEWEST_MONTHS) return null;
  const usual = median(known.map(({ level }) => level));
  const usualCount = median(known.map(({ count }) => count));
  const isSmall = [usualCount, { numerator: latest.count, denominator: 1n }].every(
    (count) => compareRatios(count, FEWEST) < 0,
  );
  if (isSmall) return { kind: 'USUAL', change: null, usual };
  if (known.every(({ level }) => level === 0n)) return { kind: 'NEW', change: null, usual };
  const change = suddenChange(
    latest.level,
    known.map(({ level }) => level),
  );
  if (!change || !isBeyondChance(change, usualCount)) return { kind: 'USUAL', change: null, usual };
  return { kind: kindOf(change, latest), change, usual };
}

function kindOf({ numerator }: Ratio, { level }: MonthLevel): MovementKind {
  if (numerator > 0n) return 'GREW';
  return level === 0n ? 'STOPPED' : 'DROPPED';
}

/** change² × n > 9, exactly. */
function isBeyondChance({ numerator, denominator }: Ratio, count: Ratio): boolean {
  const weight = ratio(
    numerator * numerator * count.numerator,
    denominator * denominator * count.denominator,
  );
  return weight !== null && compareRatios(weight, { numerator: BEYOND_CHANCE, denominator: 1n }) > 0;
}
