import { difference, ratio, type Ratio } from './ratio.js';
import { customersAt, customersToConvert } from './target.js';

/** A unit as it stands in the base month, and what it is to reach. */
export interface AimingUnit {
  readonly code: string;
  readonly customers: bigint;
  readonly cashless: bigint;
  /** null: it stays where it is */
  readonly target: Ratio | null;
}

/** What a unit's target means in customers. */
export interface AimedUnit {
  readonly code: string;
  /** cashless customers at the target: ceil(target × customers) */
  readonly reached: bigint;
  /** cash customers that have to switch for it; 0 for a unit that is there already */
  readonly toConvert: bigint;
  /** target − base; null without either */
  readonly lift: Ratio | null;
}

/** The company if every unit stood exactly at its target. */
export interface WhatIf {
  readonly customers: bigint;
  readonly cashless: bigint;
  readonly reached: bigint;
  /** reached / customers: sums over sums */
  readonly ratio: Ratio | null;
  /** ratio − the company's target */
  readonly gap: Ratio | null;
  /** of all units; one above its target frees none for another */
  readonly toConvert: bigint;
  /** customers by which the units' targets fall short of the company's; null without one */
  readonly missing: bigint | null;
  /** in the order in which they were given */
  readonly units: readonly AimedUnit[];
}

/** Adds the units' targets up to the company, in whole customers of the base month. */
export function whatIf(companyTarget: Ratio | null, units: readonly AimingUnit[]): WhatIf {
  const aimed = units.map(aimedUnit);
  const customers = units.reduce((sum, unit) => sum + unit.customers, 0n);
  const reached = aimed.reduce((sum, unit) => sum + unit.reached, 0n);
  const reachedRatio = ratio(reached, customers);
  return {
    customers,
    cashless: units.reduce((sum, unit) => sum + unit.cashless, 0n),
    reached,
    ratio: reachedRatio,
    gap: difference(reachedRatio, companyTarget),
    toConvert: aimed.reduce((sum, unit) => sum + unit.toConvert, 0n),
    missing: companyTarget && customersToConvert(companyTarget, { cashless: reached, total: customers }),
    units: aimed,
  };
}

function aimedUnit({ code, customers, cashless, target }: AimingUnit): AimedUnit {
  if (!target) return { code, reached: cashless, toConvert: 0n, lift: null };
  return {
    code,
    reached: customersAt(target, customers),
    toConvert: customersToConvert(target, { cashless, total: customers }),
    lift: difference(target, ratio(cashless, customers)),
  };
}
