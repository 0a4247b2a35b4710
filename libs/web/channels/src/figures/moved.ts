import { movement, type Movement } from '@cashlight/domain';
import { addMonths } from '@cashlight/web-ui';
import type { Frame } from './figures';
import { levelIn, type Levels } from './levels';

const MONTHS_BEFORE = 3;

/** How something moved in a month. */
export interface Moved extends Movement {
  readonly month: string;
}

/** How a part lies in a month against the three before; null where it cannot be told: a month without data is a gap, a partial one is no drop. */
export function movementIn(month: string, part: Levels, { whole, isComplete }: Frame): Moved | null {
  const at = (each: string) =>
    isComplete(each) ? { ...levelIn(part, each), whole: levelIn(whole, each).level } : null;
  const before = Array.from({ length: MONTHS_BEFORE }, (_, step) =>
    at(addMonths(month, step - MONTHS_BEFORE)),
  );
  const found = movement(at(month), before);
  return found && { ...found, month };
}

/** What is to be told of the months: the latest drop in them, else how the latest that can be told lies. */
export function movedIn(months: readonly string[], part: Levels, frame: Frame): Moved | null {
  const told = months.map((month) => movementIn(month, part, frame)).filter((moved) => moved !== null);
  return told.findLast(isDrop) ?? told.at(-1) ?? null;
}

export function isDrop({ kind }: Pick<Movement, 'kind'>): boolean {
  return kind === 'DROPPED' || kind === 'STOPPED';
}
