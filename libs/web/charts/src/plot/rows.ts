import type { MonthPoint } from '../series/series';

/** One line or layer of a plot: its points stand at the plot's months, one for each. */
export interface PlotLine {
  key: string;
  name: string;
  points: readonly MonthPoint[];
  color: string;
  dashed?: boolean;
  /** Its end shows the value alone, within the plot. */
  inline?: boolean;
}

/** The rows that Recharts draws from: a month, and the value of each line in it. */
export function rowsOf(
  months: readonly string[],
  lines: readonly PlotLine[],
): { month: string; values: (number | null)[] }[] {
  return months.map((month, index) => ({
    month,
    values: lines.map((line) => line.points[index]?.value ?? null),
  }));
}
