export { headline, type Finding, type HeadlineQuestion, type UnitFinding } from './headline.js';
export type { Language, Measure } from './measure.js';
export {
  addMonths,
  contains,
  lengthOf,
  monthOf,
  monthOfYear,
  monthsBetween,
  monthsOf,
  parseMonth,
  periodBefore,
  quarterOf,
  yearAgo,
  yearOf,
  yearsOf,
  type Month,
  type Period,
} from './month.js';
export { compareRatios, difference, ratio, roundedHundredths, toFloat, type Ratio } from './ratio.js';
export {
  customersToConvert,
  goalOf,
  parsePercent,
  pathOf,
  pathValue,
  type CustomerCount,
  type Goal,
  type PathPoint,
  type YearPlan,
} from './target.js';
export { monthText, percentText, periodText, pointsText, shortUnitName, signedPointsText } from './words.js';
