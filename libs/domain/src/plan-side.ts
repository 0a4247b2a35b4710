import { type Ratio, roundedHundredths } from './ratio.js';

/**
 * Where a gap lies, as it is told beside its figure. What is shown as 0,00 is neither ahead nor behind: it is `on` the plan where the plan is
 * reached, and `close` to it where exact arithmetic says that it is not, so that no word claims what is not so.
 */
export type PlanSide = 'ahead' | 'on' | 'close' | 'behind';

/** Half of what two decimals of a percent can show, as a fraction. */
const INVISIBLE = 0.00005;

/** Which way a difference goes as it is shown, to two decimals: 0 where it is shown as 0,00. Exact, or a fraction at the edge. */
export function shownSign(difference: Ratio | number): -1 | 0 | 1 {
  if (typeof difference !== 'number') return signOf(Number(roundedHundredths(difference)));
  return Math.abs(difference) < INVISIBLE ? 0 : signOf(difference);
}

/** The side of the plan that a gap is on; whether a unit counts as having reached it is another question, and exact: `gap >= 0`. */
export function planSide(gap: Ratio | number): PlanSide {
  const shown = shownSign(gap);
  if (shown !== 0) return shown > 0 ? 'ahead' : 'behind';
  return (typeof gap === 'number' ? gap : gap.numerator) < 0 ? 'close' : 'on';
}

function signOf(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
