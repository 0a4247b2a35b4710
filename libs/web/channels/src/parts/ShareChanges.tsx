import { useFormat, useWords } from '@cashlight/web-i18n';
import { basisText } from '../figures/basis';
import type { Figures } from '../figures/figures';
import { isWholeYear, type Question } from '../question';

interface ShareChangesProps {
  readonly figures: Figures;
  readonly question: Question;
}

/** A share against the period before and the year before; over a whole year the two are one. */
export function ShareChanges({ figures, question: { period } }: ShareChangesProps) {
  const t = useWords();
  const format = useFormat();
  const { change, yearAgoChange } = figures;
  const isYear = isWholeYear(period);
  const changes = [
    ...(change === null || isYear ? [] : [{ points: change, basis: basisText('PREVIOUS', period.kind, t) }]),
    ...(yearAgoChange === null ? [] : [{ points: yearAgoChange, basis: basisText('YEAR', period.kind, t) }]),
  ];
  if (changes.length === 0) return t('channels.tile.noComparison');
  return changes.map(({ points, basis }) => (
    <span key={basis}>{t('channels.tile.change', { points: format.points(points), basis })}</span>
  ));
}
