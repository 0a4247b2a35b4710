export {
  checklist,
  obstacles,
  type ChecklistCode,
  type ChecklistItem,
  type MonthFacts,
  type UnitFacts,
} from './checklist.js';
export {
  coverage,
  missingProviders,
  MONTHS_BEFORE,
  suddenChange,
  type ProviderGap,
  type ProviderMonths,
} from './completeness.js';
export { headline, type Finding, type HeadlineQuestion, type UnitFinding } from './headline.js';
export type { Language, Measure, Words } from './measure.js';
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
export {
  listText,
  monthText,
  percentText,
  periodText,
  pointsText,
  shortUnitName,
  signedPointsText,
} from './words.js';
