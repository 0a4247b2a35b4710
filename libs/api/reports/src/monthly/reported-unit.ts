import type { UnitTree } from '@cashlight/api-reference';

/** Whose report is meant: where the organisation has one top, its report is that of the whole, which is null. */
export function reportedUnit({ tops }: UnitTree, unitCode: string | null): string | null {
  const [top, ...others] = tops;
  return top?.code === unitCode && others.length === 0 ? null : unitCode;
}
