import type { Translate } from '@cashlight/web-i18n';
import type { PeriodKind } from '@cashlight/web-ui';
import type { Figures, Frame } from './figures';

/** What levels are held against: the same period last year where it is complete, else the period before. */
export type Basis = 'YEAR' | 'PREVIOUS';

export function basisOf({ yearAgo }: Frame): Basis {
  return yearAgo.isWhole ? 'YEAR' : 'PREVIOUS';
}

/** "so với tháng trước" */
export function basisText(basis: Basis, kind: PeriodKind, t: Translate): string {
  return t(`channels.basis.${basis === 'YEAR' ? basis : kind}`);
}

/** A level against what it is held against by this basis, a fraction; null: there is not enough to compare. */
export function growthOf(
  { growth, yearAgoGrowth }: Pick<Figures, 'growth' | 'yearAgoGrowth'>,
  basis: Basis,
): number | null {
  return basis === 'YEAR' ? yearAgoGrowth : growth;
}
