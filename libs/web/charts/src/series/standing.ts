import type { ReactNode } from 'react';

/** Where a unit stands: its ratio, what the path asks of it, and the gap between the two (fractions; null: no data, or no target given). */
export interface UnitStanding {
  code: string;
  name: string;
  value: number | null;
  target: number | null;
  gap: number | null;
}

/** Makes a label a way one level down; the page knows where that leads. */
export type RenderLink = (code: string, label: ReactNode) => ReactNode;

/** A label that leads nowhere. */
export const plainLabel: RenderLink = (_code, label): ReactNode => label;

/** The worst gap first, then units without a target, then units without data; the given order decides between equals. */
export function byWorstGap<Unit extends UnitStanding>(units: readonly Unit[]): Unit[] {
  const rank = ({ value, gap }: UnitStanding): number => (gap !== null ? 0 : value !== null ? 1 : 2);
  return units.toSorted((a, b) => rank(a) - rank(b) || (a.gap ?? 0) - (b.gap ?? 0));
}
