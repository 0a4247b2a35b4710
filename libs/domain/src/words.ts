import type { Language } from './measure.js';
import { lengthOf, type Month, monthOfYear, type Period, quarterOf } from './month.js';
import { type Ratio, roundedHundredths } from './ratio.js';
import { targetPercent } from './target-values.js';

const MONTHS_EN = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const MINUS = '−';

/** A ratio for a sentence: `72,69%` or `72.69%`. */
export function percentText(value: Ratio, language: Language): string {
  return `${hundredthsText(roundedHundredths(value), language)}%`;
}

/** A target for a sentence, with at least two decimals and all that it was given with: `78,40%`, `75,275%`. */
export function targetText(target: Ratio, language: Language): string {
  const [whole = '', decimals = ''] = targetPercent(target).split('.');
  return `${whole}${language === 'vi' ? ',' : '.'}${decimals.padEnd(2, '0')}%`;
}

/** A change for a sentence, with its sign: `+3,81%`, `−45,20%`. */
export function signedPercentText(value: Ratio, language: Language): string {
  return `${signedPointsText(value, language)}%`;
}

/** Percentage points without a sign, for words that carry it: `3,81`. */
export function pointsText(value: Ratio, language: Language): string {
  const hundredths = roundedHundredths(value);
  return hundredthsText(hundredths < 0n ? -hundredths : hundredths, language);
}

/** Percentage points with their sign: `+3,81`, `−0,90`; what rounds to nothing has none. */
export function signedPointsText(value: Ratio, language: Language): string {
  const hundredths = roundedHundredths(value);
  const sign = hundredths > 0n ? '+' : hundredths < 0n ? MINUS : '';
  return sign + pointsText(value, language);
}

/** A month within a sentence: `tháng 12/2022`, `December 2022`. */
export function monthText(value: Month, language: Language): string {
  if (language === 'vi') return `tháng ${String(monthOfYear(value))}/${value.slice(0, 4)}`;
  return `${MONTHS_EN[monthOfYear(value) - 1] ?? ''} ${value.slice(0, 4)}`;
}

/** A period within a sentence: a month, a quarter, a year, or from one month to another. */
export function periodText(period: Period, language: Language): string {
  const { from, to } = period;
  const year = from.slice(0, 4);
  if (from === to) return monthText(from, language);
  if (lengthOf(period) === 3 && quarterOf(from) === quarterOf(to)) {
    const quarter = quarterOf(from).slice(-1);
    return language === 'vi' ? `quý ${quarter}/${year}` : `Q${quarter} ${year}`;
  }
  if (lengthOf(period) === 12 && monthOfYear(from) === 1) return language === 'vi' ? `năm ${year}` : year;
  return language === 'vi'
    ? `từ ${monthText(from, 'vi')} đến ${monthText(to, 'vi')}`
    : `${monthText(from, 'en')} to ${monthText(to, 'en')}`;
}

/** A unit's name as people say it: without "Điện lực" before the place. */
export function shortUnitName(name: string): string {
  return name.replace(/^Điện lực (?=\S)/u, '');
}

/** Names in a row: `A, B và C`. */
export function listText(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}

/** The first of many in a row, and how many others there are: `A, B và 5 đơn vị khác`. One left over is named: "1 other" is no shorter. */
export function shortListText(
  items: readonly string[],
  most: number,
  others: (count: number) => string,
  language: Language,
): string {
  const more = items.length - most;
  return listText(more <= 1 ? items : [...items.slice(0, most), others(more)], language);
}

/** Units that are not named: `5 đơn vị khác`, `1 other unit`. */
export function otherUnitsText(count: number, language: Language): string {
  if (language === 'vi') return `${String(count)} đơn vị khác`;
  return count === 1 ? '1 other unit' : `${String(count)} other units`;
}

/** The first letter in upper case, to open a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function hundredthsText(hundredths: bigint, language: Language): string {
  const magnitude = hundredths < 0n ? -hundredths : hundredths;
  const decimals = String(magnitude % 100n).padStart(2, '0');
  const text = `${String(magnitude / 100n)}${language === 'vi' ? ',' : '.'}${decimals}`;
  return hundredths < 0n ? MINUS + text : text;
}
