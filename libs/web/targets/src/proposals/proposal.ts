import {
  compareRatios,
  difference,
  ratio,
  shareTarget,
  SHARING_RULES,
  type Ratio,
  type SharedUnit,
  type Sharing,
  type SharingRule,
} from '@cashlight/domain';
import type { LivePlan, LiveRow } from '../plan/live';
import { exact } from '../plan/model';

/** What each rule proposes, from the same start. */
export type Proposals = Readonly<Record<SharingRule, Sharing>>;

/** The rule that the address asks for, such as `gap`. */
const NAMES: Readonly<Record<SharingRule, string>> = {
  EQUAL_POINTS: 'points',
  EQUAL_GAP_SHARE: 'gap',
  EQUAL_LOGIT: 'odds',
};

export function readRule(text: string | undefined): SharingRule {
  return SHARING_RULES.find((rule) => NAMES[rule] === text) ?? 'EQUAL_POINTS';
}

export function writeRule(rule: SharingRule): string {
  return NAMES[rule];
}

/** Units that a target can be shared among: those with data in the base month. */
export function sharingUnits({ units }: LivePlan): readonly LiveRow[] {
  return units.filter(({ row }) => row.base !== null && row.base.total > 0n);
}

/** Shares a goal by all three rules. A locked unit keeps its target; without one it stays where it is. */
export function proposalsOf(live: LivePlan, goal: Ratio, locks: ReadonlySet<string>): Proposals {
  const units = sharingUnits(live).map(({ row, target, base }) => ({
    code: row.code,
    customers: row.base?.total ?? 0n,
    cashless: row.base?.cashless ?? 0n,
    locked: locks.has(row.code) ? (target ?? base) : null,
  }));
  const by = (rule: SharingRule) => shareTarget(rule, goal, units);
  return {
    EQUAL_POINTS: by('EQUAL_POINTS'),
    EQUAL_GAP_SHARE: by('EQUAL_GAP_SHARE'),
    EQUAL_LOGIT: by('EQUAL_LOGIT'),
  };
}

/** A unit in a proposal: where it is, what it gets, and what it has now. */
export interface ProposalRow {
  readonly code: string;
  readonly name: string;
  readonly base: Ratio | null;
  readonly proposed: Ratio | null;
  readonly lift: Ratio | null;
  /** Customers, payments or VND that have to switch. */
  readonly toConvert: bigint | null;
  /** As it is stored; what was typed and not saved is given to nobody yet. */
  readonly current: Ratio | null;
  /** proposed − current */
  readonly change: Ratio | null;
  readonly locked: boolean;
}

export function proposalRows(live: LivePlan, sharing: Sharing): readonly ProposalRow[] {
  return sharingUnits(live).map(({ row, base }, index) => {
    const unit = sharing.units[index];
    const current = exact(row.target);
    return {
      code: row.code,
      name: row.shortName,
      base,
      proposed: unit?.target ?? null,
      lift: unit?.lift ?? null,
      toConvert: unit && unit.reached !== null ? most(unit.reached - unit.cashless) : null,
      current,
      change: difference(unit?.target ?? null, current),
      locked: unit?.locked ?? false,
    };
  });
}

/** The company's own line: exactly its goal where the units reach it. */
export function companyRow({ company }: LivePlan, sharing: Sharing, goal: Ratio): ProposalRow {
  const base = ratio(sharing.cashless, sharing.customers);
  const current = exact(company?.row.target ?? null);
  const proposed = sharing.missing === 0n ? goal : ratio(sharing.reached, sharing.customers);
  const toConvert = sharing.units.reduce(
    (sum, { reached, cashless }) => sum + most((reached ?? cashless) - cashless),
    0n,
  );
  return {
    code: company?.row.code ?? '',
    name: company?.row.shortName ?? '',
    base,
    proposed,
    lift: difference(proposed, base),
    toConvert,
    current,
    change: difference(proposed, current),
    locked: false,
  };
}

function most(count: bigint): bigint {
  return count > 0n ? count : 0n;
}

/** The weakest and the strongest unit that a rule is free to change, for an example; the same one twice where there is but one. */
export function extremesOf({
  units,
}: Sharing): { readonly weakest: SharedUnit; readonly strongest: SharedUnit } | undefined {
  const free = units
    .filter(({ locked, target }) => !locked && target !== null)
    .toSorted((one, other) =>
      compareRatios(
        { numerator: one.cashless, denominator: one.customers },
        { numerator: other.cashless, denominator: other.customers },
      ),
    );
  const [weakest, strongest] = [free[0], free.at(-1)];
  return weakest && strongest ? { weakest, strongest } : undefined;
}
