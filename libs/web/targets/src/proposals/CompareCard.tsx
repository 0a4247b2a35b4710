import { SHARING_RULES, toFloat, type Ratio, type SharingRule } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, DataTable, type Column } from '@cashlight/web-ui';
import type { LivePlan } from '../plan/live';
import { companyRow, proposalRows, type ProposalRow, type Proposals } from './proposal';
import { unitColumn } from './ProposalTable';

interface CompareCardProps {
  readonly live: LivePlan;
  readonly proposals: Proposals;
  readonly goal: Ratio;
  readonly rule: SharingRule;
}

interface ComparedRow extends Pick<ProposalRow, 'code' | 'name' | 'base' | 'current'> {
  readonly by: Readonly<Record<SharingRule, Ratio | null>>;
}

/** The three rules side by side, unit by unit. */
export function CompareCard({ live, proposals, goal, rule }: CompareCardProps) {
  const t = useWords();
  const format = useFormat();
  const rowsBy = (each: SharingRule) => [
    ...proposalRows(live, proposals[each]),
    companyRow(live, proposals[each], goal),
  ];
  const all = {
    EQUAL_POINTS: rowsBy('EQUAL_POINTS'),
    EQUAL_GAP_SHARE: rowsBy('EQUAL_GAP_SHARE'),
    EQUAL_LOGIT: rowsBy('EQUAL_LOGIT'),
  };
  const rows: readonly ComparedRow[] = all.EQUAL_POINTS.map(
    ({ code, name, base, current, proposed }, index) => ({
      code,
      name,
      base,
      current,
      by: {
        EQUAL_POINTS: proposed,
        EQUAL_GAP_SHARE: all.EQUAL_GAP_SHARE[index]?.proposed ?? null,
        EQUAL_LOGIT: all.EQUAL_LOGIT[index]?.proposed ?? null,
      },
    }),
  );
  const [total, ...reversed] = rows.toReversed();
  if (!total) return null;
  const columns: readonly Column<ComparedRow>[] = [
    unitColumn(t('term.unit'), total),
    {
      id: 'base',
      header: t('targets.column.baseOf', { month: format.month(live.plan.baseMonth ?? '') }),
      kind: 'percent',
      value: ({ base }) => toFloat(base),
    },
    ...SHARING_RULES.map((each): Column<ComparedRow> => ({
      id: each,
      header: t(`targets.rule.${each}.name`),
      kind: 'percent',
      exact: true,
      value: ({ by }) => toFloat(by[each]),
      cell: ({ by }) => {
        const text = format.target(toFloat(by[each]));
        return each === rule ? <strong>{text}</strong> : text;
      },
    })),
    {
      id: 'current',
      header: t('targets.column.current'),
      kind: 'percent',
      exact: true,
      value: ({ current }) => toFloat(current),
    },
  ];
  return (
    <Card title={t('targets.proposal.compareTitle')} description={t('targets.proposal.compareText')}>
      <DataTable<ComparedRow>
        caption={t('targets.proposal.compareTable')}
        columns={columns}
        rows={reversed.toReversed()}
        rowKey={({ code }) => code}
        total={total}
        fileName={t('targets.proposal.compareFileName', { year: live.plan.year })}
        about={[t(`measure.${live.plan.measure}.by`)]}
      />
    </Card>
  );
}
