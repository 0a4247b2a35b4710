import { breakMarks, type BreakMark, type OrganisationBreak } from '../series/breaks';
import { lineAxis, type RatioAxis } from '../series/axis';
import { alignTo, monthsOf, valuesOf, type MonthPoint } from '../series/series';

/** A month of the trend: what was reached, what the path asked for, and the gap between them (fractions). */
export interface TrendRow {
  month: string;
  actual: number | null;
  target: number | null;
  gap: number | null;
  provisional: boolean;
  /** What changed in the organisation with this month. */
  remark: string | null;
}

export interface TrendShape {
  months: string[];
  actual: MonthPoint[];
  /** The path of each year by itself, the latest last: a plan starts anew in January, and no line leads from one to the next. */
  paths: { year: string; points: MonthPoint[] }[];
  axis: RatioAxis;
  rows: TrendRow[];
  breaks: readonly BreakMark[];
}

/** Lays the actual series and the path over the same months, and the breaks between them. */
export function trendShape(
  actualPoints: readonly MonthPoint[],
  targetPoints: readonly MonthPoint[],
  organisationBreaks: readonly OrganisationBreak[] = [],
): TrendShape {
  const months = monthsOf([actualPoints, targetPoints]);
  const actual = alignTo(months, actualPoints);
  const target = alignTo(months, targetPoints);
  const breaks = breakMarks(organisationBreaks, months);
  const rows = months.map((month, index) => rowOf(month, actual[index], target[index], breaks));
  const paths = yearsOf(target).map((year) => ({ year, points: target.map((point) => within(year, point)) }));
  return { months, actual, paths, axis: lineAxis(valuesOf([actual, target])), rows, breaks };
}

function yearsOf(points: readonly MonthPoint[]): string[] {
  return [...new Set(points.flatMap(({ month, value }) => (value === null ? [] : [month.slice(0, 4)])))];
}

function within(year: string, point: MonthPoint): MonthPoint {
  return point.month.startsWith(year) ? point : { month: point.month, value: null };
}

function rowOf(
  month: string,
  actual: MonthPoint | undefined,
  target: MonthPoint | undefined,
  breaks: readonly BreakMark[],
): TrendRow {
  const [reached, asked] = [actual?.value ?? null, target?.value ?? null];
  return {
    month,
    actual: reached,
    target: asked,
    gap: reached === null || asked === null ? null : reached - asked,
    provisional: actual?.provisional === true,
    remark: breaks.find((mark) => mark.month === month)?.texts.join(' ') ?? null,
  };
}
