import { targetPercent, type Sharing } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Card, EmptyState, Stack, usePageSearch } from '@cashlight/web-ui';
import { useMemo } from 'react';
import { keyOf } from '../edit/draft';
import type { DraftHandle } from '../edit/useDrafts';
import { livePlan, type LivePlan } from '../plan/live';
import type { Plan } from '../plan/model';
import { PercentField } from '../whatif/PercentField';
import { CompareCard } from './CompareCard';
import { proposalRows, sharingUnits } from './proposal';
import { ProposalTable } from './ProposalTable';
import { RuleChoice } from './RuleChoice';
import { useProposals } from './useProposals';
import { outcomeText } from './words';
import styles from './proposals.module.css';

interface ProposalsTabProps {
  readonly plan: Plan;
  readonly draft: DraftHandle;
  readonly mayWrite: boolean;
}

/** The company's target shared among its units by three rules, to choose from and to put into the plan. */
export function ProposalsTab({ plan, draft, mayWrite }: ProposalsTabProps) {
  const t = useWords();
  const live = useMemo(() => livePlan(plan, draft.entries), [plan, draft.entries]);
  if (plan.baseMonth === null || sharingUnits(live).length === 0) {
    return <EmptyState title={t('targets.proposal.noData', { year: plan.year })} />;
  }
  return <Proposals live={live} baseMonth={plan.baseMonth} draft={mayWrite ? draft : undefined} />;
}

interface ProposalsProps {
  readonly live: LivePlan;
  readonly baseMonth: string;
  /** For those who may write. */
  readonly draft: DraftHandle | undefined;
}

function Proposals({ live, baseMonth, draft }: ProposalsProps) {
  const t = useWords();
  const format = useFormat();
  const { goal, goalText, rule, proposals, ...choose } = useProposals(live);
  const { year } = live.plan;
  const sharing = proposals?.[rule];
  return (
    <Stack close>
      <Card
        title={t('targets.proposal.title')}
        description={t('targets.proposal.text', { month: format.month(baseMonth) })}
      >
        <div className={styles['goal']}>
          <span aria-hidden="true">{t('targets.proposal.goal', { year })}</span>
          <PercentField
            label={t('targets.proposal.goal', { year })}
            percent={goalText}
            onCommit={choose.onGoal}
          />
        </div>
        {proposals ? (
          <RuleChoice live={live} proposals={proposals} rule={rule} onChange={choose.onRule} />
        ) : (
          <p>{t('targets.proposal.noGoal')}</p>
        )}
      </Card>
      {goal && sharing && (
        <>
          <Card
            title={t('targets.proposal.resultTitle', { rule: t(`targets.rule.${rule}.name`) })}
            description={outcomeText(live, sharing, goal, t, format).join(' ')}
            actions={
              draft && goalText && <Apply live={live} sharing={sharing} goal={goalText} draft={draft} />
            }
          >
            <ProposalTable live={live} sharing={sharing} goal={goal} onLock={choose.onLock} />
          </Card>
          <CompareCard live={live} proposals={proposals} goal={goal} rule={rule} />
        </>
      )}
    </Stack>
  );
}

interface ApplyProps {
  readonly live: LivePlan;
  readonly sharing: Sharing;
  /** The company's target, such as "78.5". */
  readonly goal: string;
  readonly draft: DraftHandle;
}

/** Writes the proposal into the plan as changes to be looked at and saved. */
function Apply({ live, sharing, goal, draft }: ApplyProps) {
  const t = useWords();
  const [search, change] = usePageSearch();
  const apply = () => {
    const units = proposalRows(live, sharing).flatMap(({ code, proposed, locked }) =>
      proposed && !locked ? [[code, targetPercent(proposed)] as const] : [],
    );
    const company = live.company ? [[live.company.row.code, goal] as const] : [];
    draft.write(
      [...company, ...units].map(([code, percent]) => [
        keyOf({ code, month: 0 }),
        { kind: 'value', percent },
      ]),
    );
    change({ ...search, tab: 'edit' });
  };
  return (
    <Button kind="primary" onClick={apply}>
      {t('targets.apply')}
    </Button>
  );
}
