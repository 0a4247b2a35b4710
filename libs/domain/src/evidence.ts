import type { Finding, UnitFinding } from './headline.js';
import type { Language } from './measure.js';
import { compareRatios, type Ratio, roundedHundredths } from './ratio.js';
import {
  capitalised,
  otherUnitsText,
  pointsText,
  shortListText,
  shortUnitName,
  signedPointsText,
} from './words.js';

const NAMED = 3;

/** The sentences after the headline: the units that hold back and those that say nothing; of a unit with none below, its change. */
export function evidence(finding: Finding, language: Language): string[] {
  if (finding.units.length === 0) return finding.change ? [changeSentence(finding.change, language)] : [];
  const judged = finding.units.filter(({ gap }) => gap !== null);
  return [...planSentence(judged, language), ...missingSentence(finding.units, judged.length > 0, language)];
}

function planSentence(judged: readonly UnitFinding[], language: Language): string[] {
  if (judged.length === 0) return [];
  const behind = judged
    .flatMap(({ name, gap }) => (gap && gap.numerator < 0n ? [{ name, gap }] : []))
    .sort((left, right) => compareRatios(left.gap, right.gap));
  const reached = `${String(judged.length - behind.length)}/${String(judged.length)}`;
  const opening = language === 'vi' ? `${reached} đơn vị đạt` : `${reached} units on plan`;
  if (behind.length === 0) return [`${opening}.`];
  const names = behind.map((unit) => `${shortUnitName(unit.name)} (${signedPointsText(unit.gap, language)})`);
  const list = shortList(names, language);
  if (language === 'vi') return [`${opening}; ${list} chưa đạt.`];
  return [`${opening}; ${list} ${behind.length === 1 ? 'is' : 'are'} behind.`];
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
  if (roundedHundredths(change) === 0n) {
    return vi ? 'Không đổi so với kỳ trước.' : 'Unchanged against the period before.';
  }
  const up = change.numerator > 0n;
  const points = pointsText(change, language);
  if (vi) return `${up ? 'Tăng' : 'Giảm'} ${points} điểm % so với kỳ trước.`;
  return `${up ? 'Up' : 'Down'} ${points} percentage points against the period before.`;
}
