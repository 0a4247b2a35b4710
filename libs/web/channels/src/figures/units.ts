import { ratio, toFloat } from '@cashlight/domain';
import type { ChannelsCountsFragment, ChannelsUnitFragment, Measure } from '@cashlight/contract';
import { levelOf } from './levels';
import { chainOf } from './tree';

/** A channel or provider in one unit; fractions, null: the unit has no data. */
export interface UnitPart {
  readonly code: string;
  readonly unit: ChannelsUnitFragment;
  /** Of the channel or provider, in the unit. */
  readonly level: bigint;
  /** Of all that the channel or provider has in the company. */
  readonly ofAll: number | null;
  /** Of all that the unit has. */
  readonly inUnit: number | null;
  /** `inUnit` − the company's share. */
  readonly difference: number | null;
}

type Rows = readonly (ChannelsCountsFragment & { readonly unitCode: string | null })[];

/** The parts of a subject by unit, and its share in the company. */
export interface UnitParts {
  /** The largest level first. */
  readonly parts: readonly UnitPart[];
  readonly company: number | null;
  /** Of the subject in the whole company. */
  readonly level: bigint;
}

/**
 * Where a subject is. The units listed are those right below the scope (without one, below the top); where it has none below, its neighbours. Rows
 * come from the units that made the records; each counts for the listed unit that it is or lies below.
 */
export function unitPartsOf(
  own: Rows,
  all: Rows,
  units: readonly ChannelsUnitFragment[],
  scope: string | undefined,
  measure: Measure,
): UnitParts {
  const ownBy = sumsBy(own, units, measure);
  const allBy = sumsBy(all, units, measure);
  const companyOwn = total(own, measure);
  const company = ratio(companyOwn, total(all, measure));
  const parts = listedUnits(units, scope, new Set(allBy.keys())).map((unit): UnitPart => {
    const level = ownBy.get(unit.code) ?? 0n;
    const inUnit = ratio(level, allBy.get(unit.code) ?? 0n);
    const share = toFloat(inUnit);
    const whole = toFloat(company);
    return {
      code: unit.code,
      unit,
      level,
      ofAll: toFloat(ratio(level, companyOwn)),
      inUnit: share,
      difference: share === null || whole === null ? null : share - whole,
    };
  });
  return {
    parts: parts.toSorted((one, other) => Number(other.level - one.level)),
    company: toFloat(company),
    level: companyOwn,
  };
}

/** Sums for each unit and all that are above it. */
function sumsBy(
  rows: Rows,
  units: readonly ChannelsUnitFragment[],
  measure: Measure,
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const row of rows) {
    const { level } = levelOf(row, measure);
    for (const code of chainOf(row.unitCode, units)) sums.set(code, (sums.get(code) ?? 0n) + level);
  }
  return sums;
}

function listedUnits(
  units: readonly ChannelsUnitFragment[],
  scope: string | undefined,
  withData: ReadonlySet<string>,
): ChannelsUnitFragment[] {
  const below = (code: string | null) =>
    units.filter((unit) => unit.parentCode === code && withData.has(unit.code));
  const own = scope === undefined ? [] : below(scope);
  if (own.length > 0) return own;
  const parent = units.find(({ code }) => code === scope)?.parentCode ?? null;
  const beside = below(parent);
  const [top] = beside;
  return beside.length === 1 && top && below(top.code).length > 0 ? below(top.code) : beside;
}

function total(rows: Rows, measure: Measure): bigint {
  return rows.reduce((sum, row) => sum + levelOf(row, measure).level, 0n);
}
