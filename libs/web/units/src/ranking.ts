import type { UnitsNameFragment, UnitsStandingFragment } from '@cashlight/contract';

/** A unit in the ranking, or the company in its total row. Ratios and gaps are fractions; null: no data, no target. */
export interface RankedUnit {
  code: string;
  name: string;
  /** 1 for the highest ratio; equal ratios share it; null without data, and for the company. */
  rank: number | null;
  /** Of the whole period: how much is without cash, and how much there is at all, in what is measured. */
  cashless: number;
  total: number;
  ratio: number | null;
  change: number | null;
  /** Of the period's latest month, against the path's value in it. */
  latestRatio: number | null;
  target: number | null;
  gap: number | null;
  /** Fewest customers to convert to reach `goalTarget`, the December target of `goalYear`. */
  toConvert: number | null;
  goalYear: number | null;
  goalTarget: number | null;
}

export interface Ranking {
  /** The highest ratio first; those without data last. */
  units: RankedUnit[];
  /** The organisation as a whole, from its own figures; undefined where there is no single top. */
  total: RankedUnit | undefined;
}

type Names = readonly UnitsNameFragment[];

/**
 * Ranks the units right below the top. The top is told by having one of the others below it; several tops are ranked among
 * themselves.
 */
export function rankUnits(
  standings: readonly UnitsStandingFragment[],
  names: Names,
  nameOf: (unit: UnitsNameFragment) => string,
): Ranking {
  const byCode = new Map(names.map((unit) => [unit.code, unit]));
  const rows = standings.map((standing) => rowOf(standing, byCode.get(standing.unitCode), nameOf));
  const [first, ...rest] = rows;
  const isTop =
    first !== undefined &&
    rest.length > 0 &&
    rest.every(({ code }) => byCode.get(code)?.parentCode === first.code);
  return { units: ranked(isTop ? rest : rows), total: isTop ? first : undefined };
}

function rowOf(
  { unitCode, cashless, total, ratio, change, latestRatio, target, gap, goal }: UnitsStandingFragment,
  unit: UnitsNameFragment | undefined,
  nameOf: (unit: UnitsNameFragment) => string,
): RankedUnit {
  const name = unit === undefined ? unitCode : nameOf(unit);
  const toConvert = goal?.customersToConvert ?? null;
  return {
    code: unitCode,
    name,
    rank: null,
    cashless: Number(cashless),
    total: Number(total),
    ratio,
    change,
    latestRatio,
    target,
    gap,
    toConvert,
    goalYear: goal?.year ?? null,
    goalTarget: goal?.target ?? null,
  };
}

function ranked(rows: readonly RankedUnit[]): RankedUnit[] {
  const sorted = rows.toSorted((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1));
  return sorted.map((row) => ({
    ...row,
    rank:
      row.ratio === null
        ? null
        : 1 + sorted.filter((other) => (other.ratio ?? -1) > (row.ratio ?? -1)).length,
  }));
}
