/** A scale around zero, as wide as the greatest fall and the greatest rise need; all in parts of its width (0 to 1). */
export interface ChangeScale {
  readonly zero: number;
  readonly barOf: (change: number) => { readonly start: number; readonly size: number };
}

/** One scale for all these changes (null: not known). Where nothing changed, zero stands in the middle. */
export function changeScale(changes: readonly (number | null)[]): ChangeScale {
  const known = changes.filter((change) => change !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const range = high - low;
  const along = (change: number): number => (range === 0 ? 0.5 : (change - low) / range);
  return {
    zero: along(0),
    barOf: (change) => ({
      start: Math.min(along(0), along(change)),
      size: Math.abs(along(change) - along(0)),
    }),
  };
}
