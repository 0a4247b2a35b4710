import {
  compareRatios,
  ratio,
  toFloat,
  type Ratio,
  type SharedUnit,
  type Sharing,
  type SharingRule,
} from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import type { LivePlan } from '../plan/live';
import { quantityText } from '../plan/words';
import { extremesOf } from './proposal';

/** A rule's formula with the day's numbers in it; undefined where the rule could decide nothing. */
export function formulaText({ rule, lift }: Sharing, t: Translate, format: Format): string | undefined {
  if (lift === null) return undefined;
  return t(`targets.rule.${rule}.${lift < 0 ? 'formulaDown' : 'formula'}`, {
    lift: sizeText(rule, lift, format),
  });
}

function sizeText(rule: SharingRule, lift: number, format: Format): string {
  switch (rule) {
    case 'EQUAL_POINTS':
      return format.pointsWidth(lift);
    case 'EQUAL_GAP_SHARE':
      return format.percent(Math.abs(lift));
    case 'EQUAL_LOGIT':
      return format.percent(Math.abs(Math.exp(lift) - 1));
  }
}

/** What a rule means for the weakest and the strongest unit, a line each. */
export function exampleTexts(
  sharing: Sharing,
  nameOf: (code: string) => string,
  t: Translate,
  format: Format,
): readonly string[] {
  const extremes = extremesOf(sharing);
  if (!extremes) return [];
  const line = (which: 'weakest' | 'strongest' | 'only', unit: SharedUnit) =>
    t(`targets.rule.${which}`, {
      unit: nameOf(unit.code),
      from: format.percent(toFloat(ratio(unit.cashless, unit.customers))),
      to: format.target(toFloat(unit.target)),
      lift: format.pointsBare(toFloat(unit.lift)),
    });
  const { weakest, strongest } = extremes;
  if (weakest === strongest) return [line('only', weakest)];
  return [line('weakest', weakest), line('strongest', strongest)];
}

/** Whether the units add up to the company's target, and why not where they do not. */
export function outcomeText(
  { plan }: LivePlan,
  sharing: Sharing,
  goal: Ratio,
  t: Translate,
  format: Format,
): readonly string[] {
  const quantity = (count: bigint) => quantityText(plan.measure, count, t, format);
  const base = ratio(sharing.cashless, sharing.customers);
  const falls = base !== null && compareRatios(goal, base) < 0;
  return [
    ...(falls ? [t('targets.proposal.falls', { base: format.percent(toFloat(base)) })] : []),
    sharing.missing === 0n
      ? t('targets.proposal.exact', {
          goal: format.target(toFloat(goal)),
          required: quantity(sharing.required),
          all: quantity(sharing.customers),
        })
      : t(sharing.missing > 0n ? 'targets.proposal.tooFew' : 'targets.proposal.tooMany', {
          missing: quantity(sharing.missing > 0n ? sharing.missing : -sharing.missing),
        }),
  ];
}
