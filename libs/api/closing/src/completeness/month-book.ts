import type { UnitRecord, UnitTree, WorkingUnits } from '@cashlight/api-reference';
import {
  addMonths,
  contains,
  coverage,
  type Month,
  MONTHS_BEFORE,
  type Period,
  type Ratio,
  suddenChange,
} from '@cashlight/domain';
import type { Holding } from './completeness.read-model.js';

/** How complete one unit's month is; ratios exact. */
export interface ExactUnitMonth {
  readonly unit: UnitRecord;
  readonly month: Month;
  readonly source: 'RECORDS' | 'SUMMARIES' | null;
  readonly records: bigint;
  readonly customers: bigint;
  readonly baseCustomers: bigint | null;
  readonly coverage: Ratio | null;
  readonly lastPaidAt: string | null;
  /** of customers against the median of the months before; null unless sudden */
  readonly change: Ratio | null;
  readonly expected: boolean;
}

/** The organisation, as far as it says what is to come. */
export interface Organisation {
  readonly tree: UnitTree;
  readonly working: WorkingUnits;
}

/** What has come in a period, held against what was to come. */
export class MonthBook {
  private readonly holdings: ReadonlyMap<string, Holding>;
  private readonly reporting: ReadonlySet<number>;

  /** @param holdings those of the period and of the months before that it is compared with */
  constructor(
    private readonly organisation: Organisation,
    holdings: readonly Holding[],
    period: Period,
  ) {
    this.holdings = new Map(holdings.map((one) => [keyOf(one.unitId, one.month), one]));
    const withData = holdings.filter(({ source, month }) => source !== null && contains(period, month));
    this.reporting = new Set(withData.map(({ unitId }) => unitId));
  }

  /** Whether the unit makes records, or made some in the period before it got others below it. */
  isListed(unit: UnitRecord): boolean {
    return this.organisation.tree.isLeaf(unit) || this.reporting.has(unit.id);
  }

  of(unit: UnitRecord, month: Month): ExactUnitMonth {
    const { tree, working } = this.organisation;
    const { source, records, customers, baseCustomers, lastPaidAt } =
      this.holdings.get(keyOf(unit.id, month)) ?? NOTHING;
    return {
      unit,
      month,
      source,
      records,
      customers,
      baseCustomers,
      coverage: coverage(customers, baseCustomers),
      lastPaidAt,
      change: source === null ? null : this.change(unit, month),
      expected: tree.isLeaf(unit) && working.isExpected(unit, month),
    };
  }

  private change(unit: UnitRecord, month: Month): Ratio | null {
    const family = this.familyOf(unit, month);
    const before = Array.from({ length: MONTHS_BEFORE }, (_, step) => addMonths(month, -1 - step));
    return suddenChange(
      this.customersOf(family, month) ?? 0n,
      before.flatMap((one) => this.customersOf(family, one) ?? []),
    );
  }

  /**
   * The units whose customers, taken together, can be compared with those of the months before: the unit, those that it replaced, and those that
   * were split off meanwhile.
   */
  private familyOf(unit: UnitRecord, month: Month): readonly number[] {
    const family = new Set([unit.id]);
    const windowStart = addMonths(month, -MONTHS_BEFORE);
    for (const member of family) {
      for (const { id, successorId, endsIn, splitFromId } of this.organisation.tree.units) {
        const replaced = successorId === member && endsIn !== null && endsIn <= month;
        const splitOff = splitFromId === member && this.customersOf([id], windowStart) === null;
        if (replaced || splitOff) family.add(id);
      }
    }
    return [...family];
  }

  /** Null when none of the units has data. */
  private customersOf(unitIds: readonly number[], month: Month): bigint | null {
    const known = unitIds.flatMap((unitId) => {
      const holding = this.holdings.get(keyOf(unitId, month));
      return holding && holding.source !== null ? [holding.customers] : [];
    });
    return known.length === 0 ? null : known.reduce((sum, customers) => sum + customers, 0n);
  }
}

const NOTHING = { source: null, records: 0n, customers: 0n, baseCustomers: null, lastPaidAt: null };

function keyOf(unitId: number, month: Month): string {
  return `${String(unitId)} ${month}`;
}
