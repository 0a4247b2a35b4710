export {
  checklist,
  obstacles,
  type ChecklistCode,
  type ChecklistItem,
  type MonthFacts,
  type UnitFacts,
} from './checklist.js';
export {
  collectionCost,
  costPerCustomer,
  costPerPayment,
  costShareOfAmount,
  COVERAGE_NEEDED,
  feeCoverage,
  savingPerPoint,
  wholeVnd,
  type CollectionCost,
  type Collections,
  type Fee,
} from './collection-cost.js';
export {
  coverage,
  missingProviders,
  MONTHS_BEFORE,
  suddenChange,
  type ProviderGap,
  type ProviderMonths,
} from './completeness.js';
export { concentration, type Concentration } from './concentration.js';
export {
  beyondChance,
  chanceError,
  FEWEST_UNITS,
  funnelCurve,
  funnelLimits,
  funnelOf,
  funnelReach,
  funnelVerdict,
  ratioOfAll,
  type Funnel,
  type FunnelLevel,
  type FunnelVerdict,
  type Limits,
  type UnitCount,
} from './funnel.js';
export {
  areApart,
  changeVerdict,
  FEWEST_CHANGES,
  usualChange,
  usualChangeLimits,
  type ChangeVerdict,
  type UsualChange,
} from './funnel-months.js';
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
export {
  customersInLatest,
  peerGroups,
  type MonthCustomers,
  type PeerGroup,
  type PeerSize,
  type SizedUnit,
} from './peer-groups.js';
export { planSide, shownSign, type PlanSide } from './plan-side.js';
export { movement, type MonthLevel, type Movement, type MovementKind } from './provider-drop.js';
export { compareRatios, difference, ratio, roundedHundredths, toFloat, type Ratio } from './ratio.js';
export {
  customersAt,
  customersToConvert,
  decemberTarget,
  goalOf,
  parsePercent,
  pathOf,
  pathValue,
  type CustomerCount,
  type Goal,
  type PathPoint,
  type YearPlan,
} from './target.js';
export { checkPlan, type PlanCheck, type PlanCheckCode, type PlannedUnit } from './target-checks.js';
export {
  shareTarget,
  SHARING_RULES,
  type SharedUnit,
  type Sharing,
  type SharingRule,
  type SharingUnit,
} from './target-sharing.js';
export { parseTarget, targetAsking, targetFromFraction, targetPercent } from './target-values.js';
export { whatIf, type AimedUnit, type AimingUnit, type WhatIf } from './target-what-if.js';
export {
  listText,
  monthText,
  percentText,
  periodText,
  pointsText,
  shortUnitName,
  signedPointsText,
} from './words.js';
