import type { Ratio } from '@cashlight/domain';
import type { Cell } from './document.js';

/** What stands where there is no value. */
const DASH = '–';

/** No value, and what is said of it. */
export function nothing(said = DASH): Cell {
  return { kind: 'nothing', text: said.normalize('NFC') };
}

export function text(value: string): Cell {
  return { kind: 'text', text: value.normalize('NFC') };
}

/** Customers, payments or a place; nothing for null. */
export function count(value: bigint | number | null): Cell {
  return value === null ? nothing() : { kind: 'count', value: BigInt(value) };
}

export function vnd(value: bigint | null): Cell {
  return value === null ? nothing() : { kind: 'vnd', value };
}

/** A ratio; without one, what is said of it. */
export function percent(value: Ratio | null, missing = DASH): Cell {
  return value ? { kind: 'percent', value } : nothing(missing);
}

/** A difference of ratios. */
export function points(value: Ratio | null): Cell {
  return value ? { kind: 'points', value } : nothing();
}

/** A part of a whole that is unknown when the whole is empty: no data is not 0. */
export function known(part: bigint, whole: bigint): bigint | null {
  return whole === 0n ? null : part;
}
