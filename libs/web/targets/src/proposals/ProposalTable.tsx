import { toFloat, type Ratio, type Sharing } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { DataTable, homeOf, useView, ViewLink, type Column } from '@cashlight/web-ui';
import type { LivePlan } from '../plan/live';
import { toConvertHeader } from '../plan/words';
import { companyRow, proposalRows, type ProposalRow } from './proposal';
import styles from './proposals.module.css';

interface ProposalTableProps {
  readonly live: LivePlan;
  readonly sharing: Sharing;
  readonly goal: Ratio;
  readonly onLock: (code: string, isLocked: boolean) => void;
}

/** What a rule gives each unit; a locked one keeps what it has. */
export function ProposalTable({ live, sharing, goal, onLock }: ProposalTableProps) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const { plan } = live;
  const total = companyRow(live, sharing, goal);
  const columns: readonly Column<ProposalRow>[] = [
    unitColumn(t('term.unit'), total),
    {
      id: 'base',
      header: t('targets.column.baseOf', { month: format.month(plan.baseMonth ?? '') }),
      kind: 'percent',
      value: ({ base }) => toFloat(base),
    },
    {
      id: 'proposed',
      header: t('targets.column.proposed'),
      kind: 'percent',
      exact: true,
      value: ({ proposed }) => toFloat(proposed),
      cell: ({ proposed }) => <strong>{format.target(toFloat(proposed))}</strong>,
    },
    { id: 'lift', header: t('targets.column.lift'), kind: 'points', value: ({ lift }) => toFloat(lift) },
    {
      id: 'toConvert',
      header: toConvertHeader(plan.baseMonth, t, format),
      kind: plan.measure === 'AMOUNT' ? 'vnd' : 'count',
      value: ({ toConvert }) => (toConvert === null ? null : String(toConvert)),
    },
    {
      id: 'current',
      header: t('targets.column.current'),
      kind: 'percent',
      exact: true,
      value: ({ current }) => toFloat(current),
    },
    {
      id: 'change',
      header: t('targets.column.againstCurrent'),
      kind: 'points',
      value: ({ change: difference }) => toFloat(difference),
    },
    {
      id: 'lock',
      header: t('targets.column.lock'),
      kind: 'graphic',
      cell: (row) =>
        row === total ? null : (
          <label className={styles['lock']}>
            <input
              type="checkbox"
              checked={row.locked}
              aria-label={t('targets.proposal.lock', { unit: row.name })}
              onChange={(event) => onLock(row.code, event.target.checked)}
            />
          </label>
        ),
    },
  ];
  return (
    <DataTable<ProposalRow>
      caption={t('targets.proposal.table', { year: plan.year })}
      columns={columns}
      rows={proposalRows(live, sharing)}
      rowKey={({ code }) => code}
      total={total}
      sort={sort}
      onSort={(next) => change({ sort: next })}
      fileName={t('targets.proposal.fileName', { year: plan.year })}
      about={[t(`targets.rule.${sharing.rule}.name`), t(`measure.${plan.measure}.by`)]}
    />
  );
}

/** The unit, leading to its page. */
export function unitColumn<Row extends { readonly code: string; readonly name: string }>(
  header: string,
  total: Row,
): Column<Row> {
  return {
    id: 'unit',
    header,
    kind: 'text',
    value: ({ name }) => name,
    cell: (row) => <ViewLink to={homeOf(row === total ? undefined : row.code)}>{row.name}</ViewLink>,
    minWidth: 8,
  };
}
