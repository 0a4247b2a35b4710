/** What is known of the last month with data, and which months are final. */
export interface MonthFreshness {
  /** The last month with data. */
  readonly lastMonth: string | null;
  /** The last day paid, YYYY-MM-DD; null when the month came as a summary. */
  readonly dataUntil: string | null;
  readonly unitsWithData: number;
  readonly units: number;
  /** The months shown that have data and are not closed. */
  readonly provisionalMonths: readonly string[];
}

/** Whether a month is still to be completed: it is the last one with data, is not closed, and a unit is missing or its days are not over. */
export function isProvisional(month: string, freshness: MonthFreshness): boolean {
  if (freshness.lastMonth !== month || !freshness.provisionalMonths.includes(month)) return false;
  if (freshness.unitsWithData < freshness.units) return true;
  return (
    freshness.dataUntil !== null &&
    freshness.dataUntil.startsWith(month) &&
    freshness.dataUntil < lastDay(month)
  );
}

function lastDay(month: string): string {
  const [year, monthOfYear] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year ?? 0, monthOfYear ?? 0, 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}
