import { rowsOf, type Plan } from '../plan/model';
import type { Entry } from '../sheet/entry';

/** A cell of the plan: a unit, and the month of the year; 0: the year's target (December). */
export interface CellId {
  readonly code: string;
  readonly month: number;
}

/** What was typed, by cell; cells that stand as stored are not in it. */
export type Entries = ReadonlyMap<string, Entry>;

/** What is stored, by cell: a percentage such as "77.36"; nothing given: not in it. */
export type Stored = ReadonlyMap<string, string>;

export function keyOf({ code, month }: CellId): string {
  return `${month}:${code}`;
}

export function cellOf(key: string): CellId {
  const at = key.indexOf(':');
  return { month: Number(key.slice(0, at)), code: key.slice(at + 1) };
}

export function storedIn(plan: Plan): Stored {
  return new Map(
    rowsOf(plan).flatMap(({ code, target, months }) => [
      ...(target === null ? [] : [[keyOf({ code, month: 0 }), target] as const]),
      ...[...months].map(([month, percent]) => [keyOf({ code, month }), percent] as const),
    ]),
  );
}

/** What a cell says now: typed, else stored. */
export function entryAt(key: string, entries: Entries, stored: Stored): Entry {
  const percent = stored.get(key);
  return entries.get(key) ?? (percent === undefined ? { kind: 'blank' } : { kind: 'value', percent });
}

/** The entries with others written over them; what then stands as stored is no change and is left out. */
export function written(entries: Entries, more: Iterable<readonly [string, Entry]>, stored: Stored): Entries {
  const next = new Map(entries);
  for (const [key, entry] of more) {
    if (isStored(entry, stored.get(key))) next.delete(key);
    else next.set(key, entry);
  }
  return next;
}

function isStored(entry: Entry, percent: string | undefined): boolean {
  return entry.kind === 'value' ? entry.percent === percent : entry.kind === 'blank' && percent === undefined;
}

/** A cell that somebody else has saved otherwise since it was typed into. */
export interface Clash {
  readonly key: string;
  readonly before: string | undefined;
  readonly theirs: string | undefined;
  readonly mine: Entry;
}

/** Entries on top of a newer plan: those that somebody else saved alike are done; those saved otherwise are to be chosen between. */
export function rebased(
  entries: Entries,
  from: Stored,
  to: Stored,
): { readonly entries: Entries; readonly clashes: readonly Clash[] } {
  const kept = written(new Map(), entries, to);
  const clashes = [...kept].flatMap(([key, mine]) =>
    from.get(key) === to.get(key) ? [] : [{ key, before: from.get(key), theirs: to.get(key), mine }],
  );
  return { entries: kept, clashes };
}

/** Cells that differ between two states of what is stored. */
export function differing(from: Stored, to: Stored): readonly string[] {
  return [...new Set([...from.keys(), ...to.keys()])].filter((key) => from.get(key) !== to.get(key));
}
