import { lineAxis, type RatioAxis } from '../series/axis';
import { alignTo, monthsOf, valuesOf, type MonthPoint } from '../series/series';

export interface MultipleUnit {
  code: string;
  name: string;
  points: readonly MonthPoint[];
}

/** A unit's points at the common months. */
export interface AlignedUnit {
  code: string;
  name: string;
  points: MonthPoint[];
}

export interface MultiplesShape {
  months: string[];
  units: AlignedUnit[];
  /** What every unit is held against; without values where there is none. */
  reference: MonthPoint[];
  axis: RatioAxis;
}

/** Lays all units, and what they are held against, over the same months and one axis. */
export function multiplesShape(
  units: readonly MultipleUnit[],
  referencePoints: readonly MonthPoint[],
): MultiplesShape {
  const all = [...units.map((unit) => unit.points), referencePoints];
  const months = monthsOf(all);
  return {
    months,
    units: units.map(({ code, name, points }) => ({ code, name, points: alignTo(months, points) })),
    reference: alignTo(months, referencePoints),
    axis: lineAxis(valuesOf(all)),
  };
}
