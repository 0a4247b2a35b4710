import type { Finding, UnitFinding } from './headline.js';
import type { Language } from './measure.js';
import { planSide, shownSign } from './plan-side.js';
import { compareRatios, type Ratio } from './ratio.js';
import {
  capitalised,
  otherUnitsText,
  pointsText,
  shortListText,
  shortUnitName,
  signedPointsText,
} from './words.js';

const NAMED = 3;

/** The sentences after the headline: the change of what has no plan, or no unit below; the units that hold back and those that say nothing. */
export function evidence(finding: Finding, language: Language): string[] {
  const { units, change } = finding;
  const judged = units.filter(({ gap }) => gap !== null);
  return [
    ...(change && isHeldAgainstBefore(finding) ? [changeSentence(change, language)] : []),
    ...planSentence(judged, language),
    ...missingSentence(units, judged.length > 0, language),
  ];
}

/** A part of the units cannot be held against all of them in the period before. */
function isHeldAgainstBefore({ units, latest }: Finding): boolean {
  return units.length === 0 || (!latest?.gap && !units.some(({ awaited }) => awaited));
}

function planSentence(judged: readonly UnitFinding[], language: Language): string[] {
  if (judged.length === 0) return [];
  const short = judged
    .flatMap(({ name, gap }) => (gap && gap.numerator < 0n ? [{ name: shortUnitName(name), gap }] : []))
    .sort((left, right) => compareRatios(left.gap, right.gap));
  const reached = `${String(judged.length - short.length)}/${String(judged.length)}`;
  const behind = short
    .filter(({ gap }) => planSide(gap) === 'behind')
    .map(({ name, gap }) => `${name} (${signedPointsText(gap, language)})`);
  const close = short.filter(({ gap }) => planSide(gap) === 'close').map(({ name }) => name);
  const vi = language === 'vi';
  const clauses = [
    vi ? `${reached} đơn vị đạt` : `${reached} units on plan`,
    ...namesBefore(behind, vi ? 'chưa đạt' : 'behind', language),
    ...namesBefore(close, vi ? 'sát kế hoạch (0,00)' : 'close to plan (0.00)', language),
  ];
  return [`${clauses.join('; ')}.`];
}

/** "A và B chưa đạt", "A and B are behind" */
function namesBefore(names: readonly string[], words: string, language: Language): string[] {
  if (names.length === 0) return [];
  const verb = language === 'vi' ? '' : names.length === 1 ? 'is ' : 'are ';
  return [`${shortList(names, language)} ${verb}${words}`];
}

/** Units without data, and, where others have targets, units without one. */
function missingSentence(units: readonly UnitFinding[], targetsGiven: boolean, language: Language): string[] {
  const vi = language === 'vi';
  const silent = units.filter(({ hasData }) => !hasData);
  const free = targetsGiven ? units.filter(({ hasData, gap }) => hasData && gap === null) : [];
  const parts = [
    ...namesAfter(vi ? 'chưa có số liệu' : 'no data yet', silent, language),
    ...namesAfter(vi ? 'chưa giao chỉ tiêu' : 'no target given', free, language),
  ];
  const sentence = parts.join('; ');
  return sentence === '' ? [] : [`${capitalised(sentence)}.`];
}

function namesAfter(words: string, units: readonly UnitFinding[], language: Language): string[] {
  if (units.length === 0) return [];
  const names = units.map(({ name }) => shortUnitName(name));
  return [`${words}: ${shortList(names, language)}`];
}

function shortList(names: readonly string[], language: Language): string {
  return shortListText(names, NAMED, (count) => otherUnitsText(count, language), language);
}

function changeSentence(change: Ratio, language: Language): string {
  const vi = language === 'vi';
  const direction = shownSign(change);
  if (direction === 0) return vi ? 'Không đổi so với kỳ trước.' : 'Unchanged against the period before.';
  const up = direction > 0;
  const points = pointsText(change, language);
  if (vi) return `${up ? 'Tăng' : 'Giảm'} ${points} điểm % so với kỳ trước.`;
  return `${up ? 'Up' : 'Down'} ${points} percentage points against the period before.`;
}
