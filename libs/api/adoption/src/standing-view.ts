import { type Goal, toFloat } from '@cashlight/domain';
import type { ExactStanding } from './standing.js';
import type { GoalView, StandingView } from './standing.types.js';

/** An exact standing as it leaves the house, with floats for ratios. */
export function standingView(standing: ExactStanding): StandingView {
  return {
    unitCode: standing.unit.code,
    cashless: standing.cashless,
    total: standing.total,
    ratio: toFloat(standing.ratio),
    previousRatio: toFloat(standing.previousRatio),
    change: toFloat(standing.change),
    yearAgoRatio: toFloat(standing.yearAgoRatio),
    yearAgoChange: toFloat(standing.yearAgoChange),
    latestMonth: standing.latest?.month ?? null,
    latestRatio: toFloat(standing.latestRatio),
    target: toFloat(standing.target),
    gap: toFloat(standing.gap),
    goal: standing.goal && goalView(standing.goal),
  };
}

function goalView(goal: Goal): GoalView {
  return { ...goal, target: toFloat(goal.target), gap: toFloat(goal.gap) };
}
