/** What is known of the last month with data. */
export interface MonthFreshness {
  /** The last month with data. */
  readonly lastMonth: string | null;
  /** The last day paid, YYYY-MM-DD; null when the month came as a summary. */
  readonly dataUntil: string | null;
  readonly unitsWithData: number;
  readonly units: number;
}

/** Whether a month may still change: it is the last one with data, and a unit is missing or its days are not over. */
export function isProvisional(month: string, freshness: MonthFreshness): boolean {
  if (freshness.lastMonth !== month) return false;
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
