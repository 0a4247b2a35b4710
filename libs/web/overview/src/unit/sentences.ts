import { shownSign } from '@cashlight/domain';
import type { Format, PeriodKind, Translate } from '@cashlight/web-i18n';
import type { Standing } from '../shared/standing.graphql';
import type { Rank } from './rank';

/** So many names are said; of more, how many others there are. */
const MOST_NAMES = 3;

/** Where the unit stands among its peers, as a sentence; none where there is nobody to be held against. */
export function rankSentences(rank: Rank | null, t: Translate, format: Format): string[] {
  if (!rank) return [];
  const silent = rank.silent > 0 ? [t('unit.rank.silent', { count: rank.silent })] : [];
  return [placeSentence(rank, t, format), ...silent];
}

function placeSentence({ rank, of, equals, best, next }: Rank, t: Translate, format: Format): string {
  const names = nameList(equals, t);
  if (rank === 1 && names !== '') return t('unit.rank.leadShared', { units: of, names });
  if (rank === 1 && next) {
    const distance = widthText(next.distance, t, format);
    return t('unit.rank.lead', { units: of, next: next.name, distance });
  }
  const place = {
    rank,
    units: of,
    best: nameList(best.names, t),
    ratio: format.percent(best.ratio),
  };
  return names === '' ? t('unit.rank.placed', place) : t('unit.rank.placedShared', { ...place, names });
}

/** How the ratio has changed since the period before and since last year, as a sentence; none where neither is known. */
export function changeSentences(
  { change, yearAgoChange }: Pick<Standing, 'change' | 'yearAgoChange'>,
  kind: PeriodKind,
  isWholeYear: boolean,
  t: Translate,
  format: Format,
): string[] {
  const clauses = [
    ...changeClause(change, t(`overview.thanPrevious.${kind}`), t, format),
    ...(isWholeYear ? [] : changeClause(yearAgoChange, t('unit.thanYearAgo'), t, format)),
  ];
  return clauses.length === 0 ? [] : [`${capitalised(clauses.join(', '))}.`];
}

function changeClause(change: number | null, than: string, t: Translate, format: Format): string[] {
  if (change === null) return [];
  const direction = shownSign(change);
  if (direction === 0) return [t('unit.change.same', { than })];
  const points = format.pointsWidth(change);
  return [t(direction > 0 ? 'unit.change.up' : 'unit.change.down', { points, than })];
}

/** How far it is to the December target, as a sentence; none without one. */
export function goalSentences(goal: Standing['goal'], t: Translate, format: Format): string[] {
  const gap = goal?.gap ?? null;
  if (!goal || gap === null) return [];
  const words = { target: format.target(goal.target), month: format.month(`${goal.year}-12`) };
  return goal.customersToConvert === 0
    ? [t('unit.goal.reached', words)]
    : [t('unit.goal.left', { ...words, points: widthText(gap, t, format) })];
}

/** A distance that is there though it would be shown as nothing is said to be tiny. */
export function widthText(width: number, t: Translate, format: Format): string {
  return shownSign(width) === 0 ? t('unit.tiny') : format.pointsWidth(Math.abs(width));
}

/** Names in a row: "A, B và C"; of many the first, and how many others. */
export function nameList(names: readonly string[], t: Translate): string {
  const others = names.length - MOST_NAMES;
  const said = others > 0 ? [...names.slice(0, MOST_NAMES), t('unit.others', { count: others })] : names;
  const [first = '', ...rest] = said;
  const last = rest.pop();
  if (last === undefined) return first;
  return t('unit.list', { names: [first, ...rest].join(', '), last });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
