import type { Month } from '@cashlight/domain';
import type { UnitLevel } from './graphql/types.js';
import type { Names } from './organisation/names.js';
import { unknownCodes } from './unknown-codes.js';

/** A unit, under the name that it has in the month in question. */
export interface UnitRecord {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly level: UnitLevel;
  readonly parentId: number | null;
  /** The unit that stands for it from `endsIn` on. */
  readonly successorId: number | null;
  /** The month from which its successor, or the units that it was split into, stand for it; null while it goes on. */
  readonly endsIn: Month | null;
  /** The unit that it was split from. */
  readonly splitFromId: number | null;
  readonly names: Names;
}

/** A unit together with everything below it: what a parent counts as. */
export interface Scope {
  readonly unit: UnitRecord;
  /** The unit itself, all below it, and in today's organisation all that one of these has replaced. */
  readonly memberIds: readonly number[];
}

/** The organisation, as it was or as it is today (see `organisationOfToday`). Its order is that of the reference list. */
export class UnitTree {
  private readonly byCode: ReadonlyMap<string, UnitRecord>;
  private readonly byId: ReadonlyMap<number, UnitRecord>;
  private readonly below = new Map<number | null, UnitRecord[]>();
  private readonly predecessorIds = new Map<number, number[]>();
  private readonly splitIds: ReadonlySet<number | null>;

  /** @param replaced units that are not in the tree, with the number of the one that stands for each */
  constructor(
    readonly units: readonly UnitRecord[],
    readonly replaced: ReadonlyMap<UnitRecord, number> = new Map(),
  ) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    const standIns = [...replaced].map(([{ code }, id]) => [code, this.byIdOrThrow(id)] as const);
    this.byCode = new Map([...units.map((unit) => [unit.code, unit] as const), ...standIns]);
    for (const unit of units) addTo(this.below, unit.parentId, unit);
    for (const [{ id }, standIn] of replaced) addTo(this.predecessorIds, standIn, id);
    this.splitIds = new Set([...units, ...replaced.keys()].map(({ splitFromId }) => splitFromId));
  }

  /** The units without a parent. */
  get tops(): readonly UnitRecord[] {
    return this.childrenOf(null);
  }

  /** The units right below; of null, the tops. */
  childrenOf(unit: UnitRecord | null): readonly UnitRecord[] {
    return this.below.get(unit?.id ?? null) ?? [];
  }

  isLeaf(unit: UnitRecord): boolean {
    return !this.below.has(unit.id);
  }

  /** Whether other units were split from it. */
  isSplit(unit: UnitRecord): boolean {
    return this.splitIds.has(unit.id);
  }

  parentOf(unit: UnitRecord): UnitRecord | undefined {
    return unit.parentId === null ? undefined : this.byId.get(unit.parentId);
  }

  /** The unit of a number that was read from this database. */
  byIdOrThrow(id: number): UnitRecord {
    const unit = this.byId.get(id);
    if (!unit) throw new Error(`Unit ${String(id)} is not in the tree.`);
    return unit;
  }

  scopeOf(unit: UnitRecord): Scope {
    const standing = new Set([unit.id]);
    for (const id of standing) for (const child of this.below.get(id) ?? []) standing.add(child.id);
    return { unit, memberIds: [...standing].flatMap((id) => [id, ...(this.predecessorIds.get(id) ?? [])]) };
  }

  /**
   * The unit of a code, or the one that stands for it.
   * @throws Problem BAD_USER_INPUT when there is none
   */
  find(code: string): UnitRecord {
    const unit = this.byCode.get(code);
    if (!unit) throw unknownCodes('unit', [code]);
    return unit;
  }

  /**
   * The units of the codes, each once, without those that stand below another of them: a unit stands for all below it.
   * @throws Problem BAD_USER_INPUT naming the unknown codes
   */
  findAll(codes: readonly string[]): UnitRecord[] {
    const unknown = codes.filter((code) => !this.byCode.has(code));
    if (unknown.length > 0) throw unknownCodes('unit', unknown);
    const named = new Set(codes.map((code) => this.find(code)));
    return [...named].filter((unit) => !this.isBelowOneOf(named, unit));
  }

  private isBelowOneOf(named: ReadonlySet<UnitRecord>, unit: UnitRecord): boolean {
    for (let above = this.parentOf(unit); above; above = this.parentOf(above))
      if (named.has(above)) return true;
    return false;
  }
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
