import { toFloat } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import type { LivePlan, LiveRow } from './live';
import { monthReached, type Count } from './model';

/** What the columns of the plan mean, with the company's own figures worked out where it has them. */
export interface PlanDefinitions {
  readonly base: string;
  readonly target: string;
  readonly lift: string;
  readonly gap: string;
  readonly toConvert: string;
}

export function planDefinitions(live: LivePlan, t: Translate, format: Format): PlanDefinitions {
  const { plan, company } = live;
  const { year, measure } = plan;
  const base = plan.baseMonth === null ? '–' : format.month(plan.baseMonth);
  const latest = plan.latestMonth === null ? '–' : format.month(plan.latestMonth);
  const worked = company ? workedOut(live, company, t, format) : {};
  const withWorked = (text: string, example: string | undefined) =>
    example === undefined ? text : `${text} ${example}`;
  return {
    base: withWorked(t('targets.define.base', { month: base }), worked.base),
    target: t('targets.define.target', { year, measure: t(`measure.${measure}.definition`) }),
    lift: withWorked(t('targets.define.lift', { month: base }), worked.lift),
    gap: withWorked(t('targets.define.gap', { month: latest }), worked.gap),
    toConvert: withWorked(
      t('targets.define.toConvert', { month: latest, unit: t(`measure.${measure}.unit`) }),
      worked.toConvert,
    ),
  };
}

function workedOut(
  { plan }: LivePlan,
  company: LiveRow,
  t: Translate,
  format: Format,
): Partial<Omit<PlanDefinitions, 'target'>> {
  const { row, target, lift, latest, gap, toConvert, path } = company;
  const percent = (value: LiveRow['target']) => format.percent(toFloat(value));
  const counts = ({ cashless, total }: Count) => ({
    cashless: format.quantity(plan.measure, cashless),
    total: format.quantity(plan.measure, total),
  });
  const reached = monthReached(plan);
  const asked = reached === null ? null : (path[reached - 1]?.value ?? null);
  return {
    ...(row.base && {
      base: t('targets.worked.base', { ...counts(row.base), ratio: percent(company.base) }),
    }),
    ...(lift && {
      lift: t('targets.worked.lift', {
        target: format.target(toFloat(target)),
        base: percent(company.base),
        lift: format.points(toFloat(lift)),
      }),
    }),
    ...(gap && {
      gap: t('targets.worked.gap', {
        latest: percent(latest),
        path: percent(asked),
        gap: format.points(toFloat(gap)),
      }),
    }),
    ...(row.latest &&
      toConvert !== null && {
        toConvert: t('targets.worked.toConvert', {
          ...counts(row.latest),
          target: format.target(toFloat(target)),
          toConvert: format.quantity(plan.measure, toConvert),
        }),
      }),
  };
}
