import { median, MONTHS_BEFORE, SUDDEN, suddenChange } from './completeness.js';
import { compareRatios, difference, type Ratio, ratio } from './ratio.js';

/** A month of a provider or channel, complete. */
export interface MonthLevel {
  /** in the measure that is looked at: customers, payments or VND */
  readonly level: bigint;
  /** customers or payments behind the level: how much chance there is in it */
  readonly count: bigint;
  /** what everybody has in the same month, units and measure; above 0 */
  readonly whole: bigint;
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
const BEYOND_CHANCE: Ratio = { numerator: 9n, denominator: 1n };

/**
 * How the latest month of a provider or channel lies against the median of the three months before it. A month moves when its level is more than a
 * quarter away from that median (the rule for a unit's month: suddenChange), and so is its part of the whole: what goes up and down with everybody
 * else, as money does with the seasons, does not move. And it has to be large enough not to be noise for its size: 30 or more customers or payments, in
 * the month or usually, and a change beyond what a Poisson-like count swings by chance, three times 1/√n, where n is the usual count. So 100 customers
 * have to lose 31, and from 144 on more than a quarter is enough. A month on the way back is no drop: it is not above the month right before it (a rise not
 * below). Null where it cannot be told: the month is missing or partial, or fewer than two of
 * the months before are known.
 * @param latest null: no data yet, or partial; never called a drop
 * @param before the months before, the latest last; null: no data for anybody, which is a gap and not zero. Only the last three count.
 */
export function movement(latest: MonthLevel | null, before: readonly (MonthLevel | null)[]): Movement | null {
  const known = before.slice(-MONTHS_BEFORE).filter((month) => month !== null);
  if (!latest || known.length < FEWEST_MONTHS) return null;
  const levels = known.map(({ level }) => level);
  const usual = median(levels);
  const usualCount = median(known.map(({ count }) => count));
  const isSmall = [usualCount, { numerator: latest.count, denominator: 1n }].every(
    (count) => compareRatios(count, FEWEST) < 0,
  );
  if (isSmall) return { kind: 'USUAL', change: null, usual };
  if (levels.every((level) => level === 0n)) return { kind: 'NEW', change: null, usual };
  const change = suddenChange(latest.level, levels);
  const moves =
    change !== null &&
    isBeyondChance(change, usualCount) &&
    movesAlone(change, latest, known) &&
    !turnsBack(change, latest, known);
  return moves ? { kind: kindOf(change, latest), change, usual } : { kind: 'USUAL', change: null, usual };
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
  return weight !== null && compareRatios(weight, BEYOND_CHANCE) > 0;
}

/** Whether it is on its way back from a fall or a rise of the months before. */
function turnsBack(change: Ratio, latest: MonthLevel, known: readonly MonthLevel[]): boolean {
  const before = known.at(-1)?.level ?? latest.level;
  return change.numerator < 0n ? latest.level > before : latest.level < before;
}

/** Whether the part of the whole has moved by more than a quarter of its median as well, to the same side. */
function movesAlone(change: Ratio, latest: MonthLevel, known: readonly MonthLevel[]): boolean {
  const usual = medianShare(known);
  const moved = difference(ratio(latest.level, latest.whole), usual);
  if (!moved || !usual) return false;
  const size = { ...moved, numerator: change.numerator < 0n ? -moved.numerator : moved.numerator };
  const quarter = {
    numerator: usual.numerator * SUDDEN.numerator,
    denominator: usual.denominator * SUDDEN.denominator,
  };
  return compareRatios(size, quarter) > 0;
}

/** The median of the parts of the whole: all brought to one denominator. */
function medianShare(months: readonly MonthLevel[]): Ratio | null {
  const whole = months.reduce((product, month) => product * month.whole, 1n);
  if (whole === 0n) return null;
  const { numerator, denominator } = median(months.map((month) => (month.level * whole) / month.whole));
  return { numerator, denominator: denominator * whole };
}
