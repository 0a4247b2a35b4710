import type { Language } from '@cashlight/domain';
import type { Chart } from '../document/document.js';

/** The part of the range of ratios that a chart shows, with its grid; fractions. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly number[];
}

/** Distances between grid lines, in hundredths. */
const DISTANCES = [1, 2, 5, 10, 20] as const;

/** At most so many distances between the lowest and the highest grid line. */
const MOST = 6;

/** Lines may begin above nought, where their values are; bars never do. */
export function scaleOf({ form, series }: Chart): Scale {
  const values = series.flatMap(({ values: each }) => each.filter((value) => value !== null));
  const highest = Math.max(0.01, ...values) * 100;
  const lowest = form === 'bars' ? 0 : Math.min(highest, ...values.map((value) => value * 100));
  const distance =
    DISTANCES.find((each) => Math.ceil(highest / each) - Math.floor(lowest / each) <= MOST) ?? 20;
  // no ratio is above one: lines that stay there have their room below
  const first = Math.min(Math.floor(lowest / distance), 100 / distance - 1);
  const last = Math.max(first + 1, Math.ceil(round(highest / distance)));
  return {
    from: (first * distance) / 100,
    to: (last * distance) / 100,
    steps: Array.from({ length: last - first + 1 }, (_, index) => ((first + index) * distance) / 100),
  };
}

/** `72,69%` in Vietnamese, `72.69%` in English. */
export function shownFraction(value: number, language: Language, decimals = 2): string {
  const text = round(value * 100).toFixed(decimals);
  return `${language === 'vi' ? text.replace('.', ',') : text}%`;
}

/** Without the dust of binary fractions, so that a half is a half. */
function round(value: number): number {
  return Number(value.toFixed(9));
}
