import type { UnitLevel } from './graphql/types.js';
import { unknownCodes } from './unknown-codes.js';

/** A unit as it is stored. */
export interface UnitRecord {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly level: UnitLevel;
  readonly parentId: number | null;
  /** First day of the month from which its successor stands for it, as `2025-07-01`; null while it goes on. */
  readonly endsOn: string | null;
}

/** A unit together with everything below it: what a parent counts as. */
export interface Scope {
  readonly unit: UnitRecord;
  /** The unit itself and all below it. */
  readonly memberIds: readonly number[];
}

/** The organisation at one moment. Its order is that of the reference list. */
export class UnitTree {
  private readonly byCode: ReadonlyMap<string, UnitRecord>;
  private readonly byId: ReadonlyMap<number, UnitRecord>;
  private readonly below = new Map<number | null, UnitRecord[]>();

  constructor(readonly units: readonly UnitRecord[]) {
    this.byCode = new Map(units.map((unit) => [unit.code, unit]));
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of units) {
      const siblings = this.below.get(unit.parentId);
      if (siblings) siblings.push(unit);
      else this.below.set(unit.parentId, [unit]);
    }
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
    const memberIds = new Set([unit.id]);
    for (const id of memberIds) for (const child of this.below.get(id) ?? []) memberIds.add(child.id);
    return { unit, memberIds: [...memberIds] };
  }

  /**
   * The unit of a code.
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
