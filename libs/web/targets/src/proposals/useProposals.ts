import { targetPercent, type Ratio, type SharingRule } from '@cashlight/domain';
import { usePageSearch } from '@cashlight/web-ui';
import { useMemo } from 'react';
import type { LivePlan } from '../plan/live';
import { exact } from '../plan/model';
import { readAlone } from '../sheet/entry';
import { readCodes, writeCodes } from '../whatif/trial';
import { proposalsOf, readRule, writeRule, type Proposals } from './proposal';

interface ProposalsState {
  /** The company's target to be shared: as text, such as "78.5", and exact. */
  readonly goalText: string | undefined;
  readonly goal: Ratio | null;
  readonly rule: SharingRule;
  readonly proposals: Proposals | null;
  readonly onGoal: (percent: string) => void;
  readonly onRule: (rule: SharingRule) => void;
  readonly onLock: (code: string, isLocked: boolean) => void;
}

/** What is to be shared, by which rule and with which locks: all in the address. Without a goal there, the company's target of the year is it. */
export function useProposals(live: LivePlan): ProposalsState {
  const [search, change] = usePageSearch();
  const { keep } = search;
  const target = live.company?.target;
  const goalText = goalIn(search['goal']) ?? (target ? targetPercent(target) : undefined);
  const locks = useMemo(() => readCodes(keep), [keep]);
  const { goal, proposals } = useMemo(() => {
    const exactly = exact(goalText ?? null);
    return { goal: exactly, proposals: exactly && proposalsOf(live, exactly, locks) };
  }, [live, goalText, locks]);
  return {
    goalText,
    goal,
    rule: readRule(search['rule']),
    proposals,
    onGoal: (percent) => change({ goal: percent }),
    onRule: (rule) => change({ rule: writeRule(rule) }, true),
    onLock: (code, isLocked) => {
      const next = new Set([...locks].filter((other) => other !== code).concat(isLocked ? [code] : []));
      change({ keep: writeCodes(next) }, true);
    },
  };
}

/** The goal that the address asks for, such as "78.5". */
function goalIn(text: string | undefined): string | undefined {
  const entry = text === undefined ? undefined : readAlone(`${text}%`);
  return entry?.kind === 'value' ? entry.percent : undefined;
}
